import Policy
import Vocabulary
import Workflow

/// A state in a word and a tone. The word carries the meaning; the tone only helps the eye.
struct Chip: Sendable, Hashable {
  enum Tone: String, Sendable {
    case calm, good, warn, bad, info
  }

  let words: String
  let tone: String

  init(_ words: String, _ tone: Tone) {
    self.words = words
    self.tone = tone.rawValue
  }
}

extension Severity {
  var chip: Chip {
    switch self {
    case .information: Chip("Information", .calm)
    case .low: Chip("Low", .calm)
    case .medium: Chip("Medium", .warn)
    case .high: Chip("High", .bad)
    case .critical: Chip("Critical", .bad)
    }
  }
}

extension RiskTier {
  var words: String {
    switch self {
    case .low: "Low risk"
    case .medium: "Medium risk"
    case .high: "High risk"
    case .prohibited: "Beyond appetite"
    }
  }

  var chip: Chip {
    switch self {
    case .low: Chip(words, .calm)
    case .medium: Chip(words, .warn)
    case .high, .prohibited: Chip(words, .bad)
    }
  }
}

extension CaseRecord.State {
  var words: String {
    switch self {
    case .open: "Open"
    case .claimed: "Claimed"
    case .awaitingApproval: "Second person"
    case .closed: "Closed"
    }
  }

  var chip: Chip {
    switch self {
    case .open: Chip(words, .info)
    case .claimed, .closed: Chip(words, .calm)
    case .awaitingApproval: Chip(words, .warn)
    }
  }
}

extension ApplicationRecord.State {
  var words: String { rawValue.humanized }

  var chip: Chip {
    switch self {
    case .referred: Chip(words, .info)
    case .restricted: Chip(words, .warn)
    case .approved: Chip(words, .good)
    case .declined: Chip(words, .bad)
    case .withdrawn, .closed, .erased: Chip(words, .calm)
    }
  }
}

extension Outcome {
  var words: String {
    switch self {
    case .approve: "Approve"
    case .refer: "Refer to a person"
    case .decline: "Decline"
    case .restrict: "Restrict"
    case .close: "Close"
    }
  }

  /// What follows from it, for who is about to choose it.
  var consequence: String {
    switch self {
    case .approve: "The account opens without limits."
    case .refer: "A person must look."
    case .restrict: "The account opens with limits; more is asked."
    case .decline: "No account opens; an open one ends."
    case .close: "The account ends and records are kept for the time the regimes ask."
    }
  }

  var chip: Chip {
    switch self {
    case .approve: Chip(words, .good)
    case .refer: Chip(words, .info)
    case .restrict: Chip(words, .warn)
    case .decline, .close: Chip(words, .bad)
    }
  }
}

extension DecisionRecord.State {
  var chip: Chip {
    switch self {
    case .proposed: Chip("Waits for a second person", .warn)
    case .effective: Chip("In force", .good)
    case .rejected: Chip("Sent back", .bad)
    case .superseded: Chip("Superseded", .calm)
    case .advisory: Chip("Advice only", .calm)
    }
  }
}

extension RequirementState {
  var chip: Chip {
    switch self {
    case .met: Chip("Met", .good)
    case .missing: Chip("Missing", .bad)
    case .expired: Chip("Expired", .warn)
    case .waived: Chip("Waived", .calm)
    }
  }
}

extension Verification.Result {
  var chip: Chip {
    switch self {
    case .passed: Chip("Passed", .good)
    case .contradicted: Chip("Contradicts", .bad)
    case .failed: Chip("Failed", .bad)
    case .inconclusive: Chip("Inconclusive", .warn)
    }
  }
}

extension FindingRecord.Disposition {
  var chip: Chip {
    switch self {
    case .open: Chip("Open", .info)
    case .cleared: Chip("Cleared", .good)
    case .confirmed: Chip("Confirmed", .bad)
    case .gone: Chip("No longer seen", .calm)
    }
  }
}

extension ForeignPersonDetermination.Result {
  var chip: Chip {
    switch self {
    case .domestic: Chip("US person", .good)
    case .foreign: Chip("Foreign person", .info)
    case .undetermined: Chip("Undetermined", .warn)
    }
  }
}

extension ExplanationPart.Effect {
  /// What supports a match with a list speaks against the applicant; what supports a document speaks for them.
  func chip(from sensor: Sensor) -> Chip {
    let isAccusation = sensor != .evidence
    return switch self {
    case .supports: Chip("Supports", isAccusation ? .bad : .good)
    case .opposes: Chip("Opposes", isAccusation ? .good : .bad)
    case .neutral: Chip("Neutral", .calm)
    }
  }
}
