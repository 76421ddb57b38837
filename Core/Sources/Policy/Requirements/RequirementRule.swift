import Vocabulary

/// One requirement of a pack.
struct RequirementRule: Hashable, Sendable {
  enum Subject: String, Hashable, Sendable, CaseIterable {
    case individual
    case organization
    case beneficialOwner = "beneficial-owner"
  }

  /// When the requirement is set aside, and why.
  struct Exception: Hashable, Sendable {
    let when: Condition
    let why: String
  }

  let id: String
  let subjects: [Subject]
  let title: String
  let source: String
  let when: Condition
  let exceptions: [Exception]
  let metBy: Proof
  let ask: String?

  init(_ node: PackNode, _ names: PackNames, stage: PolicyStage) throws(PackError) {
    let fields = try PackFields(
      node, "a requirement", keys: ["id", "of", "title", "source", "when", "waived-when", "met-by", "ask"])
    let idNode = try fields.required("id")
    id = try idNode.identifier("the id of a requirement")
    guard id != "any" else { throw idNode.fault("'any' stands for all requirements and is no id") }
    guard !names.requirements.contains(id) else { throw idNode.fault("there is already a requirement '\(id)'") }
    subjects = try fields.required("of").oneOrMore("of") { node throws(PackError) in try node.choice(Subject.self, "of")
    }
    title = try fields.required("title").text("the title", maximum: 120)
    source = try names.source(try fields.required("source"))
    when =
      try fields.optional("when").map { node throws(PackError) in try Condition(node, names, stage: stage) } ?? .always
    var exceptions: [Exception] = []
    if let list = try fields.optional("waived-when") {
      for node in try list.list("waived-when", maximum: 20) {
        let fields = try PackFields(node, "an exception", keys: ["when", "why"])
        exceptions.append(
          Exception(
            when: try Condition(try fields.required("when"), names, stage: stage),
            why: try fields.required("why").text("why")))
      }
    }
    self.exceptions = exceptions
    metBy = try Proof(try fields.required("met-by"), names)
    ask = try fields.optional("ask")?.text("the ask")
  }

  func applies(to subject: Subject, in scope: PolicyScope) -> Bool {
    subjects.contains(subject) && when.holds(in: scope)
  }
}
