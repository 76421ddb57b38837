import AsyncHTTPClient
import Files
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import Vocabulary
package import Workflow

/// Downloads list files over HTTPS, within bounds of time, size and redirects.
///
/// TLS is verified for the host's name, and the connection goes to the address that was checked.
package struct HTTPListFetcher: ListFetcher {
  package struct Limits: Hashable, Sendable {
    /// Of one file as it is sent and as it is opened, in bytes.
    package var bytes = 512 << 20
    /// For one file as a whole.
    package var seconds = 600.0
    /// Without a single byte.
    package var idleSeconds = 30.0
    package var redirects = 5

    package init() {}
  }

  private let limits: Limits
  private let policy: ListAddressPolicy
  private let resolver: any AddressResolver

  /// - Parameter allowsLoopback: lets downloads come from this machine, over HTTP too: for development and tests.
  package init(
    limits: Limits = Limits(), allowsLoopback: Bool = false, resolver: any AddressResolver = SystemResolver()
  ) {
    self.limits = limits
    policy = ListAddressPolicy(allowsLoopback: allowsLoopback)
    self.resolver = resolver
  }

  package func fetch(_ url: String, validators: ListValidators?) async throws -> FetchedFile {
    let deadline = NIODeadline.now() + .milliseconds(Int64(limits.seconds * 1000))
    let first = try ListAddress(url)
    var address = first
    for hop in 0...limits.redirects {
      let place = try policy.pinned(
        address, await resolver.addresses(of: address.host), isFirst: address.host == first.host)
      let client = HTTPClient.pinned(
        address.host, at: place, connect: .seconds(10), idle: .milliseconds(Int64(limits.idleSeconds * 1000)))
      let answer: Answer
      do {
        answer = try await ask(client, address, validators, deadline)
      } catch {
        try? await client.shutdown()
        throw Self.refusal(error)
      }
      try? await client.shutdown()
      switch answer {
      case .done(let file): return file
      case .elsewhere(let location):
        guard hop < limits.redirects else { break }
        address = try address.following(location)
      }
    }
    throw ListRefusal(.redirects, "the address was redirected more than \(limits.redirects) times")
  }

  private enum Answer {
    case done(FetchedFile)
    case elsewhere(String)
  }

  private func ask(
    _ client: HTTPClient, _ address: ListAddress, _ validators: ListValidators?, _ deadline: NIODeadline
  ) async throws -> Answer {
    var request = HTTPClientRequest(url: address.url)
    request.headers.add(name: "user-agent", value: "Vestibule-Lists/1")
    request.headers.add(name: "accept-encoding", value: "identity")
    if let tag = validators?.entityTag { request.headers.add(name: "if-none-match", value: tag) }
    if let date = validators?.lastModified { request.headers.add(name: "if-modified-since", value: date) }
    let response = try await client.execute(request, deadline: deadline)
    switch response.status.code {
    case 200: return .done(try await file(response, address, deadline))
    case 304 where validators != nil: return .done(.unchanged)
    case 301, 302, 303, 307, 308:
      guard let location = response.headers.first(name: "location") else {
        throw ListRefusal(.redirects, "the address is redirected to nowhere")
      }
      return .elsewhere(location)
    default: throw ListRefusal(.status, "the publisher answered with the status \(response.status.code)")
    }
  }

  private func file(
    _ response: HTTPClientResponse, _ address: ListAddress, _ deadline: NIODeadline
  ) async throws -> FetchedFile {
    let type = response.headers.first(name: "content-type")?.lowercased() ?? ""
    guard !type.hasPrefix("text/html") else { throw ListRefusal(.html, "a web page came instead of a list") }
    let announced = response.headers.first(name: "content-length").flatMap { Int($0) }
    if let announced, announced > limits.bytes { throw tooLarge }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(announced ?? 0)
    for try await chunk in response.body {
      guard chunk.readableBytes <= limits.bytes - bytes.count else { throw tooLarge }
      bytes.append(contentsOf: chunk.readableBytesView)
      if NIODeadline.now() > deadline { throw ListRefusal(.timeOut, "the file took more than \(limits.seconds) s") }
    }
    if let announced, announced != bytes.count {
      throw ListRefusal(.connection, "the file broke off after \(bytes.count) of \(announced) bytes")
    }
    let validators = ListValidators(
      entityTag: response.headers.first(name: "etag"), lastModified: response.headers.first(name: "last-modified"))
    let opened: (name: String, bytes: [UInt8])
    do {
      opened = try ListFiles.opened(name: address.fileName, bytes: bytes, limit: limits.bytes)
    } catch {
      throw ListRefusal(error.isTooLarge ? .tooLarge : .damaged, error.description)
    }
    return .file(name: opened.name, bytes: opened.bytes, validators: validators)
  }

  private var tooLarge: ListRefusal { ListRefusal(.tooLarge, "the file is larger than \(limits.bytes) bytes") }

  /// Texts of peers and libraries stay inside.
  private static func refusal(_ error: any Error) -> ListRefusal {
    switch error {
    case let refusal as ListRefusal: return refusal
    case is CancellationError: return ListRefusal(.cancelled, "the download was given up")
    case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
      return ListRefusal(.connection, "no protected connection came about")
    case let error as HTTPClientError:
      let timeOuts: [HTTPClientError] = [
        .deadlineExceeded, .readTimeout, .writeTimeout, .connectTimeout, .tlsHandshakeTimeout,
      ]
      if error == .cancelled { return ListRefusal(.cancelled, "the download was given up") }
      return timeOuts.contains(error)
        ? ListRefusal(.timeOut, "the publisher did not answer in time")
        : ListRefusal(.connection, "the connection broke before the file was whole")
    default: return ListRefusal(.connection, "the connection broke before the file was whole")
    }
  }
}
