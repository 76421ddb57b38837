import AsyncHTTPClient
import NIOCore
import NIOHTTP1
package import Workflow

/// Reads sessions of Stripe Identity, since Stripe's messages do not say who was verified.
///
/// Source: docs.stripe.com/identity/access-verification-results. The key is a restricted one that may read "Verification Sessions and
/// Reports", and for birth dates and document numbers "Access recent sensitive verification results".
package struct StripeSessions: VendorResults {
  package static let address = "https://api.stripe.com"
  /// The interface whose shapes are read here.
  private static let version = "2024-06-20"
  private static let plain = ["verified_outputs", "last_verification_report"]
  private static let sensitive =
    plain + [
      "verified_outputs.dob", "last_verification_report.document.dob", "last_verification_report.document.number",
    ]
  private static let maximumAnswer = 1 << 20

  private let key: String
  private let address: String
  private let policy: WebhookPolicy
  private let resolver: any AddressResolver
  private let timeOut: TimeAmount

  /// - Parameters:
  ///   - key: goes nowhere but into the header of requests to `address`.
  ///   - timeOutSeconds: for all requests of one session; Stripe waits for its message's answer meanwhile.
  package init(
    key: String, address: String = StripeSessions.address, policy: WebhookPolicy = WebhookPolicy(),
    resolver: any AddressResolver = SystemResolver(), timeOutSeconds: Double = 8
  ) {
    self.key = key
    self.address = address
    self.policy = policy
    self.resolver = resolver
    timeOut = .milliseconds(Int64(timeOutSeconds * 1000))
  }

  package func result(of session: String) async throws(WorkflowError) -> [UInt8] {
    guard session.hasPrefix("vs_"), session.utf8.count <= 100, session.utf8.allSatisfy(Self.isPlain) else {
      throw WorkflowError(.invalid, "the message names no session")
    }
    do {
      let target = try WebhookTarget(address)
      let place = try policy.pinned(target, await resolver.addresses(of: target.host))
      let client = HTTPClient.pinned(target.host, at: place, connect: .seconds(5), idle: timeOut)
      let answer: Result<[UInt8], any Error>
      do {
        answer = .success(try await ask(client, session))
      } catch {
        answer = .failure(error)
      }
      try? await client.shutdown()
      return try answer.get()
    } catch let error as WorkflowError {
      throw error
    } catch {
      // Texts of peers and libraries stay inside.
      throw WorkflowError(.unavailable, "the vendor cannot be asked for the result now; send the message again")
    }
  }

  /// A key that may not read birth dates and numbers still reads names.
  private func ask(_ client: HTTPClient, _ session: String) async throws -> [UInt8] {
    let deadline = NIODeadline.now() + timeOut
    var (status, bytes) = try await ask(client, session, Self.sensitive, deadline)
    if [400, 401, 403].contains(status) { (status, bytes) = try await ask(client, session, Self.plain, deadline) }
    guard status == 200 else {
      throw WorkflowError(
        .unavailable, "the vendor refused the result with the status \(status); look at the key in `keyFile`")
    }
    return bytes
  }

  private func ask(
    _ client: HTTPClient, _ session: String, _ fields: [String], _ deadline: NIODeadline
  ) async throws -> (status: UInt, bytes: [UInt8]) {
    let query = fields.map { "expand%5B%5D=\($0)" }.joined(separator: "&")
    var request = HTTPClientRequest(url: "\(address)/v1/identity/verification_sessions/\(session)?\(query)")
    request.headers.add(name: "authorization", value: "Bearer \(key)")
    request.headers.add(name: "stripe-version", value: Self.version)
    request.headers.add(name: "user-agent", value: "Vestibule-Evidence/1")
    request.headers.add(name: "accept-encoding", value: "identity")
    let response = try await client.execute(request, deadline: deadline)
    let body = try await response.body.collect(upTo: Self.maximumAnswer)
    return (response.status.code, Array(body.readableBytesView))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}
