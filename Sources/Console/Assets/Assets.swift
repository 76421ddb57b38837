import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// Style sheet, script and icon, each under an address that changes with its content, so that browsers may keep it.
struct Assets: Sendable {
  enum Name: String, Sendable, CaseIterable {
    case style = "console.css"
    case script = "console.js"
    case icon = "icon.svg"

    var type: String {
      switch self {
      case .style: "text/css; charset=utf-8"
      case .script: "text/javascript; charset=utf-8"
      case .icon: "image/svg+xml"
      }
    }
  }

  private let bytes: [Name: [UInt8]]
  private let digests: [Name: String]

  init() {
    bytes = [
      .style: [
        PackageResources.tokens_css, PackageResources.elements_css, PackageResources.frame_css,
        PackageResources.pages_css, PackageResources.applicant_css, PackageResources.print_css,
      ].flatMap { $0 },
      .script: PackageResources.console_js,
      .icon: PackageResources.icon_svg,
    ]
    digests = bytes.mapValues { content in
      SHA256.hash(data: Data(content)).prefix(6).map { String($0, radix: 16) }.joined()
    }
  }

  func address(of name: Name) -> String { "/assets/\(digests[name] ?? "0")/\(name.rawValue)" }

  var routes: [PageRoute] {
    [
      .get("/assets/{digest}/{name}", .everyone) { exchange in
        guard let name = Name(rawValue: exchange.part("name")), let content = bytes[name] else {
          throw PageProblem.noSuchPage
        }
        var fields = SecurityHeaders.shared
        fields[.contentType] = name.type
        // An old address gets today's content, but must not keep it.
        let isCurrent = digests[name] == exchange.part("digest")
        fields[.cacheControl] = isCurrent ? "public, max-age=31536000, immutable" : "no-store"
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: content)))
      }
    ]
  }
}
