import Traffic
import Vocabulary
import Wire

/// A text of MaxMind's data format: type 2, shorter than 29 bytes.
private func text(_ words: String) -> [UInt8] { [0x40 | UInt8(words.utf8.count & 31)] + Array(words.utf8) }

/// The smallest database that answers: one node, one map of one text.
private let smallestDatabase: [UInt8] = {
  let tree: [UInt8] = [0, 0, 17, 0, 0, 17]
  let data = [0xE1] + text("iso_code") + text("XX")
  var metadata: [UInt8] = [0xE6]
  metadata += text("binary_format_major_version") + [0xA1, 2]
  metadata += text("node_count") + [0xC1, 1] + text("record_size") + [0xA1, 24]
  metadata += text("ip_version") + [0xA1, 4] + text("database_type") + text("Country")
  metadata += text("build_epoch") + [0x04, 0x02, 0x65, 0x53, 0xF1, 0x00]
  return tree + [UInt8](repeating: 0, count: 16) + data + [0xAB, 0xCD, 0xEF] + Array("MaxMind.com".utf8) + metadata
}()

private let addresses = ["0.0.0.0", "127.255.255.255", "192.0.2.1", "::1", "2001:db8::1"].compactMap {
  try? IPAddress($0)
}

let originTargets =
  [
    FuzzTarget("origin-mmdb", bytes: [smallestDatabase]) { bytes in
      guard let database = try? MMDBDatabase(bytes) else { return }
      must(MMDBDatabase.isOne(bytes), "what can be read is one")
      for address in addresses { _ = try? database.record(of: address) }
    },
    FuzzTarget(
      "origin-ranges",
      seeds: [
        "# Last modified: 2026-01-31\n192.0.2.0/24\n198.51.100.7\n2001:db8::/32,US,,,\n",
        "ExitNode 0011BD2485AD45D984EC4159C88FC066E5E3300E\nPublished 2026-01-30 21:10:58\nExitAddress 192.0.2.9 2026-01-31 00:00:00\n",
        #"{"createDate":"2026-01-31-00-00-00","prefixes":[{"ip_prefix":"192.0.2.0/24","region":"eu","service":"S3"}],"ipv6_prefixes":[{"ipv6_prefix":"2001:db8::/32"}]}"#,
      ]
    ) { bytes in
      var source = MarkSource(name: "fuzz")
      let date = Instant(seconds: 1_700_000_000)
      guard let count = try? source.add(bytes, subject: .ranges(.hosting), date: date) else { return }
      must(count >= 0 && source.dates == [date], "a list that was read is held under its date")
    },
  ]
  + AccessReader.Format.allCases.map { format in
    FuzzTarget(
      "origin-\(format.rawValue)",
      seeds: [
        #"{"account":"1","actor":"a","action":"sign-in","address":"192.0.2.1","port":5,"time":"2026-01-31T00:00:00Z","channel":"api","agent":"curl/8","ok":true}"#,
        #"{"Records":[{"eventTime":"2026-01-31T00:00:00Z","eventName":"ConsoleLogin","sourceIPAddress":"192.0.2.1","userAgent":"x","recipientAccountId":"1","userIdentity":{"type":"IAMUser","accountId":"1","arn":"arn:aws:iam::1:user/a"}}]}"#,
        #"{"timestamp":"2026-01-31T00:00:00Z","protoPayload":{"authenticationInfo":{"principalEmail":"a@example.com"},"requestMetadata":{"callerIp":"192.0.2.1"},"methodName":"x","serviceName":"y"},"resource":{"labels":{"project_id":"p"}}}"#,
        #"{"records":[{"time":"2026-01-31T00:00:00Z","resourceId":"/subscriptions/A/x","operationName":"x","callerIpAddress":"192.0.2.1","identity":{"claims":{"name":"a"}}}]}"#,
        #"{"payload":{"typeURI":"http://schemas.dmtf.org/cloud/audit/1.0/event","eventTime":"2026-01-31T00:00:00Z","action":"authenticate","outcome":"success","initiator":{"id":"a","project_id":"p","host":{"address":"192.0.2.1","agent":"x"}}}}"#,
      ]
    ) { bytes in
      guard let value = try? JSONValue.parse(bytes) else { return }
      let reader = AccessReader(format: format, actors: ActorHash(key: (low: 1, high: 2)))
      let all = reader.read(value)
      must(all == reader.read(value), "the same text gives the same events")
    }
  }
