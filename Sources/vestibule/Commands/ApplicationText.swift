import Wire

/// An application as lines for a person.
enum ApplicationText {
  static func print(_ view: JSONValue) {
    let application = view["application"] ?? view
    line("application", application.cell("id"))
    line("state", application.cell("state"))
    if let decision = view["decision"], decision != .null {
      line("decision", "\(decision.cell("outcome")) by \(decision.cell("origin")), \(decision.cell("id"))")
      for reason in decision["reasons"]?.array ?? [] { line("", "\(reason.cell("code")): \(reason.cell("text"))") }
    }
    line("risk", "\(application.cell("riskTier")) (\(application.cell("riskScore")) of 100)")
    if let foreign = view["foreignPerson"] { line("foreign person", foreign.cell("result")) }
    if let openCase = application["caseId"]?.string { line("case", openCase) }
    let open = (view["requirements"]?.array ?? []).filter { ["missing", "expired"].contains($0["state"]?.string) }
    for requirement in open {
      line(
        requirement.cell("state"),
        "\(requirement.cell("title")) [\(requirement.cell("pack")), \(requirement.cell("role"))]")
    }
    for finding in view["findings"]?.array ?? [] {
      line(
        "finding",
        "\(finding.cell("severity")) \(finding.cell("code")) [\(finding.cell("role"))] \(finding.cell("reference"))")
    }
  }

  private static func line(_ label: String, _ text: String) {
    Swift.print(label + String(repeating: " ", count: max(1, 16 - label.count)) + text)
  }
}
