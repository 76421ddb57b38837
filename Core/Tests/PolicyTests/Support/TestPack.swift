import Policy

/// A small pack that uses every section; tests replace the part they are about.
enum TestPack {
  static let node: PackNode = [
    "pack": "test",
    "version": "1.2.3",
    "title": "A test",
    "status": "provider",
    "sources": ["law": "Law, section 1"],
    "countries": ["far": ["IR", "KP"]],
    "strengths": ["one": [["fair"]], "two": [["superior"], ["strong", "fair"]]],
    "applies": ["when": ["always": true], "why": "Everybody."],
    "foreign-person": [
      "source": "law", "home": ["US", "PR"], "domestic-at": 40, "foreign-at": 20, "beneficial-owners": true,
      "owners-by-word": true,
      "signals": [
        "nationality": ["home": 15, "abroad": 10], "nationality-validated": ["home": 80, "abroad": 25],
        "residence": ["home": 20, "abroad": 25], "residence-validated": ["home": 60, "abroad": 60],
        "jurisdiction": ["home": 20, "abroad": 40], "jurisdiction-validated": ["home": 80, "abroad": 80],
        "payment": ["home": 20, "abroad": 20], "telephone": ["home": 10, "abroad": 15],
        "contradiction": ["home": 40, "abroad": 60],
      ],
    ],
    "beneficial-owners": ["share-at-least": 25, "substantial-control": true],
    "requirements": [
      [
        "id": "email", "of": ["individual", "organization", "beneficial-owner"], "title": "E-mail", "source": "law",
        "met-by": ["stated": "email"], "ask": "Give an e-mail address.",
      ],
      [
        "id": "identity", "of": ["individual", "beneficial-owner"], "title": "Identity", "source": "law",
        "waived-when": [["when": ["foreign-person": "domestic"], "why": "Domestic."]],
        "met-by": ["evidence": ["validates": "name", "low": "one", "medium": "two", "high": "two"]],
        "ask": "Show a document.",
      ],
    ],
    "risk": [
      "tiers": ["medium": 25, "high": 50, "prohibited": 90],
      "factors": [
        ["id": "match", "points": 60, "when": ["finding": ["code": "sanctions-match"]], "why": "A match"],
        [
          "id": "other", "points": 12, "when": ["finding": ["unnamed": true, "severity-at-least": "medium"]],
          "why": "Else",
        ],
        ["id": "differ", "points": 30, "when": ["countries-differ": ["payment", "residence"]], "why": "Elsewhere"],
      ],
    ],
    "clocks": [
      [
        "name": "complete", "when": ["requirement-missing": "any"], "from": "application", "days": 30,
        "then": "It lapses.",
      ],
      [
        "name": "review", "when": ["always": true], "from": "evaluation",
        "days": ["low": 700, "medium": 300, "high": 100],
        "then": "A look.",
      ],
    ],
    "rules": [
      ["when": ["finding": ["code": "sanctions-match"]], "outcome": "refer", "reason": "match", "text": "A match."],
      ["when": ["clock-overdue": "complete"], "outcome": "decline", "reason": "lapsed", "text": "Too late."],
      [
        "when": ["requirement-missing": "any"], "outcome": "restrict", "reason": "missing",
        "text": "Something is missing.",
      ],
    ],
    "otherwise": ["outcome": "approve", "reason": "clear", "text": "All is there."],
    "two-person": [["outcomes": ["approve"], "when": ["finding": ["severity": "critical"]], "why": "Grave."]],
    "closing": [
      "source": "law", "not-opened": "a", "meanwhile": "b", "closed": "c", "monitoring": "d", "redress": "e",
    ],
    "retention": ["days": 731, "from": "account-closed", "source": "law"],
  ]

  static func pack(_ node: PackNode = node) throws(PackError) -> RegimePack { try RegimePack(node, digest: "00") }

  /// The test pack with one rule, which declines when the condition holds.
  static func pack(when condition: PackNode) throws(PackError) -> RegimePack {
    try pack(
      node.with("rules", [["when": condition, "outcome": "decline", "reason": "holds", "text": "It holds."]]))
  }
}
