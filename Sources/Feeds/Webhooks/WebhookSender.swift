import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
package import Vocabulary

/// Delivers webhooks over HTTP.
///
/// No redirects, no proxy, TLS verified for the host's name, connection pinned to the address that the policy checked.
package struct WebhookSender: Sendable {
  package struct Message: Hashable, Sendable {
    package let id: String
    package let payload: [UInt8]

    package init(id: String, payload: [UInt8]) {
      self.id = id
      self.payload = payload
    }
  }

  package struct Attempt: Hashable, Sendable {
    /// Nil: delivered.
    package let fault: WebhookFault?
    /// Of the answer, where one came.
    package let status: Int?
    package let seconds: Double

    package init(fault: WebhookFault?, status: Int?, seconds: Double) {
      self.fault = fault
      self.status = status
      self.seconds = seconds
    }
  }

  /// Bytes of an answer that are read before the connection is dropped; what they say does not matter.
  static let maximumAnswer = 64 * 1024

  private let policy: WebhookPolicy
  private let resolver: any AddressResolver
  private let now: @Sendable () -> Instant
  private let timeOut: TimeAmount

  /// - Parameter timeOutSeconds: for one delivery as a whole. Standard Webhooks recommends 15 to 30; 10 keeps others from waiting.
  package init(
    policy: WebhookPolicy, resolver: any AddressResolver = SystemResolver(), timeOutSeconds: Double = 10,
    now: @escaping @Sendable () -> Instant
  ) {
    self.policy = policy
    self.resolver = resolver
    self.now = now
    timeOut = .milliseconds(Int64(timeOutSeconds * 1000))
  }

  /// Delivers messages in order over one connection, until one cannot be delivered for a reason that will meet the next
  /// one too (no connection, no answer in time), or the batch has taken as long as one delivery may.
  ///
  /// - Returns: the attempts that were made, at least one where there is a message.
  package func deliver(_ messages: [Message], to url: String, secret: [UInt8]) async -> [Attempt] {
    guard !messages.isEmpty else { return [] }
    let client: HTTPClient
    let signer: WebhookSigner
    do {
      guard let key = WebhookSecret(bytes: secret) else { throw WebhookFault.secretInvalid }
      signer = WebhookSigner(secret: key)
      client = try await self.client(for: WebhookTarget(url))
    } catch {
      return [Attempt(fault: error as? WebhookFault ?? .connection, status: nil, seconds: 0)]
    }
    let attempts = await deliver(messages, to: url, signer, client)
    try? await client.shutdown()
    return attempts
  }

  private func deliver(
    _ messages: [Message], to url: String, _ signer: WebhookSigner, _ client: HTTPClient
  ) async -> [Attempt] {
    let start = NIODeadline.now()
    var attempts: [Attempt] = []
    for message in messages {
      let attempt = await deliver(message, to: url, signer, client)
      attempts.append(attempt)
      if let fault = attempt.fault, fault != .status { break }
      if NIODeadline.now() - start > timeOut { break }
    }
    return attempts
  }

  private func deliver(
    _ message: Message, to url: String, _ signer: WebhookSigner, _ client: HTTPClient
  ) async -> Attempt {
    var request = HTTPClientRequest(url: url)
    request.method = .POST
    request.headers.add(name: "content-type", value: "application/json")
    request.headers.add(name: "user-agent", value: "Vestibule-Webhooks/1")
    for (name, value) in signer.headers(id: message.id, timestamp: now().seconds, payload: message.payload) {
      request.headers.add(name: name, value: value)
    }
    request.body = .bytes(message.payload)
    let start = NIODeadline.now()
    var status: Int?
    var fault: WebhookFault?
    do {
      let response = try await client.execute(request, timeout: timeOut)
      status = Int(response.status.code)
      fault = Self.fault(ofStatus: Int(response.status.code))
      _ = try? await response.body.collect(upTo: Self.maximumAnswer)
    } catch {
      fault = Self.fault(error)
    }
    return Attempt(fault: fault, status: status, seconds: Double((NIODeadline.now() - start).nanoseconds) / 1e9)
  }

  private func client(for target: WebhookTarget) async throws(WebhookFault) -> HTTPClient {
    let address = try policy.pinned(target, await resolver.addresses(of: target.host))
    return .pinned(target.host, at: address, connect: .seconds(5), idle: timeOut)
  }

  private static func fault(ofStatus status: Int) -> WebhookFault? {
    if (200..<300).contains(status) { return nil }
    return status == 410 ? .gone : .status
  }

  private static func fault(_ error: any Error) -> WebhookFault {
    switch error {
    case is CancellationError: return .cancelled
    case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: return .encryption
    case let error as HTTPClientError:
      let timeOuts: [HTTPClientError] = [
        .deadlineExceeded, .readTimeout, .writeTimeout, .connectTimeout, .tlsHandshakeTimeout,
      ]
      if error == .cancelled { return .cancelled }
      return timeOuts.contains(error) ? .timeOut : .connection
    default: return .connection
    }
  }
}
