import Wire

let wireTargets = [
  FuzzTarget(
    "json",
    seeds: [
      #"{"a":[1,-0.5e3,true,null,"\u00e9\ud83d\ude00\n"],"b":{"c":{}}}"#,
      "[9007199254740993,1e308,18446744073709551615]", "\"x\"",
    ]
  ) { bytes in
    guard let value = try? JSONValue.parse(bytes) else { return }
    // Whole numbers without a double of their own have no canonical form.
    guard let written = try? CanonicalJSON.bytes(of: value) else { return }
    guard let again = try? JSONValue.parse(written) else { return must(false, "the canonical form can be read") }
    must(again == value || hasLargeNumber(value), "the canonical form is the same value")
    must((try? CanonicalJSON.bytes(of: again)) == written, "the canonical form is stable")
  },
  FuzzTarget("json-lines", seeds: ["{\"a\":1}\n\n[2]\r\n\"x\"", "{}\n{\"a\":\n{}\n"]) { bytes in
    let whole = lines(bytes, step: max(bytes.count, 1))
    let cut = lines(bytes, step: Int(bytes.first ?? 0) % 7 + 1)
    must(whole == cut, "lines do not depend on how the bytes come")
  },
  FuzzTarget("csv", seeds: ["a,b,c\r\n1,\"x \"\"y\"\" , z\",3\n\n\"a\nb\",,\n", "a;b\n"]) { bytes in
    var reader = CSVReader(bytes, limits: .init(fields: 64, recordBytes: 1024))
    var count = 0
    while (try? reader.next()) == true {
      count += 1
      must(count <= bytes.count + 1, "every record takes bytes")
      for index in 0..<reader.record.count { _ = reader.record.bytes(index) }
    }
  },
  FuzzTarget(
    "xml",
    seeds: [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- c --><a x='1' y=\"&lt;&#x41;\"><b/>t<![CDATA[<x>]]>&amp;</a>",
      "<a:b xmlns:a=\"u\"><c>d</c></a:b>", "<!DOCTYPE a><a/>",
    ]
  ) { bytes in
    var reader = XMLReader(bytes)
    var count = 0
    while let event = try? reader.next() {
      count += 1
      must(count <= 2 * bytes.count + 2, "every event takes bytes")
      if case .start(let name, let attributes) = event, count % 3 == 0 {
        _ = try? reader.element(name: name, attributes: attributes)
      }
    }
  },
]

private func lines(_ bytes: [UInt8], step: Int) -> [String] {
  var reader = JSONLines(limits: JSONLimits(maximumBytes: 200))
  var out: [JSONLines.Line] = []
  for start in stride(from: 0, to: bytes.count, by: step) {
    out += reader.read(bytes[start..<min(start + step, bytes.count)])
  }
  if let last = reader.finish() { out.append(last) }
  return out.map { line in
    switch line.result {
    case .success(let value): "\(line.number) \((try? CanonicalJSON.bytes(of: value)) ?? [])"
    case .failure(let error): "\(line.number) \(error)"
    }
  }
}

/// Whether a whole number beyond 2^53 occurs: RFC 8785 prints it as its double, which may be another whole number.
private func hasLargeNumber(_ value: JSONValue) -> Bool {
  switch value {
  case .number(let number): number.int64.map { $0.magnitude > 1 << 53 } ?? (number.uint64 != nil)
  case .array(let values): values.contains(where: hasLargeNumber)
  case .object(let object): object.members.contains { hasLargeNumber($0.value) }
  default: false
  }
}
