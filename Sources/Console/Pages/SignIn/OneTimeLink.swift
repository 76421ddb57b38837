import Hummingbird
import Workflow

/// Sign-in by a link that works once. Opening it shows a button; only the button takes the link, because mail scanners
/// and chat previews open links too.
struct OneTimeLink: SignInMethod {
  let offer = "Open the one-time link that you were given. An administrator makes a new one under People."

  func routes(_ server: PageServer) -> [PageRoute] {
    [
      .get("/signin/{token}", .everyone) { exchange in
        let token = exchange.part("token")
        return try server.page(
          "sign-in-link",
          SignInLinkModel(
            frame: server.frame(nil, title: "Sign in"), action: "/signin/\(token.pathEscaped)",
            formToken: FormToken.make(for: token)))
      },
      .post("/signin/{token}", .link) { exchange in
        let session = try await Sessions(server.services).begin(linkToken: exchange.part("token"))
        return server.seeOther("/console", cookie: server.cookie.header(for: session))
      },
    ]
  }
}

struct SignInLinkModel: Sendable {
  let frame: Frame
  let action: String
  let formToken: String
}

struct SignInModel: Sendable {
  let frame: Frame
  let offers: [String]
}

struct SignInController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/signin", .everyone) { _ in
        try server.page(
          "sign-in", SignInModel(frame: server.frame(nil, title: "Sign in"), offers: server.signInMethods.map(\.offer)))
      },
      .post("/signout") { exchange in
        try await Sessions(server.services).end(token: try exchange.signedIn().token)
        return server.seeOther("/signin", cookie: server.cookie.removal)
      },
    ] + server.signInMethods.flatMap { $0.routes(server) }
  }
}
