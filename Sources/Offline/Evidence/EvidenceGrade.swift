import ArgumentParser
import Evidence
import Wire

/// `vestibule evidence grade`: the level that pieces of evidence reach together.
struct EvidenceGrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Say which identity assurance level verdicts reach together (NIST SP 800-63A-4).",
    discussion: """
      The input is JSON: {"needed": "ial2", "available": ["emrtd", "mdoc"], "evidence": [{"verdict": {...}, "ownership":
      "face_comparison"}]}, where a verdict is one that `evidence verify` printed. Ownership is none, confirmation_code,
      holder_key, face_comparison, aal3 or fal2.
      """)

  @Option(name: .customLong("in"), help: "File with the verdicts.")
  var input: String
  @OptionGroup var options: JournalOptions

  func run() throws {
    try ToolRun.end("evidence grade", options: options) { () throws(RequestFault) in
      let file = try options.read(input, "in")
      return try GradeRequest(file.bytes).verdict(file.input("in"))
    }
  }
}

/// What is to be graded.
struct GradeRequest {
  let needed: EvidenceGrading.Level?
  let available: Set<String>?
  let pieces: [EvidenceGrading.Piece]

  init(_ bytes: [UInt8]) throws(RequestFault) {
    let root: JSONValue
    do throws(WireError) {
      root = try JSONValue.parse(bytes, limits: JSONLimits(maximumValues: 1 << 17))
    } catch {
      throw .value(option: "in", code: error.readingCode, detail: error.description)
    }
    let name = root["needed"]?.string
    needed = name.flatMap { EvidenceGrading.Level(rawValue: $0.lowercased()) }
    if name != nil, needed == nil {
      throw .value(
        option: "needed", code: "format", detail: "a level is none, ial1 or ial2; ial3 is reached by no online check")
    }
    available = root["available"]?.array.map { Set($0.compactMap(\.string)) }
    guard let elements = root["evidence"]?.array ?? root.array else {
      throw .value(option: "evidence", code: "type", detail: "a list of evidence is expected")
    }
    var pieces: [EvidenceGrading.Piece] = []
    for (index, element) in elements.enumerated() { pieces.append(try Self.piece(element, at: "evidence/\(index)")) }
    self.pieces = pieces
  }

  private static func piece(_ element: JSONValue, at place: String) throws(RequestFault) -> EvidenceGrading.Piece {
    let verdict = element["verdict"]?.object == nil ? element : element["verdict"] ?? element
    guard let kind = verdict["kind"]?.string, let outcome = verdict["verdict"]?.string else {
      throw .value(option: place, code: "format", detail: "a verdict has kind and verdict")
    }
    let ownership = element["ownership"]?.string ?? "none"
    guard let ownership = EvidenceGrading.Ownership(rawValue: ownership) else {
      throw .value(option: place, code: "format", detail: "there is no such ownership")
    }
    let grade = verdict["grade"]
    return EvidenceGrading.Piece(
      kind: kind, isValid: outcome == "valid",
      claimed: EvidenceGrading.Strength(rawValue: grade?["strength"]?.string ?? "") ?? .none,
      isAnchored: verdict["trust"]?["anchor_sha256"]?.string != nil,
      cloneDetection: grade?["clone_detection"]?.string ?? "none", ownership: ownership)
  }

  func verdict(_ input: EvidenceVerdict.Input) -> ToolVerdict {
    let grading = EvidenceGrading(pieces)
    var claims: [JSONObject.Member] = [
      .init("level", .string(grading.level.rawValue)), .init("rule", .string(grading.rule)),
      .init("missing", .array(grading.missing.map { .string($0) })),
      .init("pieces", .array(pieces.map(Self.json))),
    ]
    var next: String?
    if let needed {
      claims.append(.init("needed", .string(needed.rawValue)))
      if grading.level < needed {
        let steps = EvidenceAdvice.cheapest(to: needed, from: pieces, available: available)
        claims.append(.init("next", .array((steps ?? []).map { .string($0.kind) })))
        next = steps.map { $0.map(\.title).joined(separator: " and ") }
      }
    }
    var verdict = ToolVerdict(
      kind: "grade", claims: JSONObject(claims), inputs: [input], answer: "\(grading.level.rawValue): \(grading.rule)")
    if let needed, grading.level < needed {
      // The level is a fact, so the claims stay; that more is needed is a reason beside them.
      let detail = next.map { "ask for \($0)" } ?? "no evidence that the applicant has reaches it"
      verdict.reasons = [.init(code: "claim_missing", at: needed.rawValue, detail: detail)]
      verdict.answer = (verdict.answer ?? "") + "\nneeded \(needed.rawValue): \(detail)"
    }
    return verdict
  }

  private static func json(_ piece: EvidenceGrading.Piece) -> JSONValue {
    [
      "kind": .string(piece.kind), "strength": .string(piece.strength.rawValue),
      "signature_validated": .bool(piece.isAnchored && piece.isValid), "clone_detection": .string(piece.cloneDetection),
      "ownership": .string(piece.ownership.rawValue),
    ]
  }
}
