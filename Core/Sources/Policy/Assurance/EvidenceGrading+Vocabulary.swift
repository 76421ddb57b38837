public import Evidence
public import Vocabulary

extension EvidenceGrading.Piece {
  /// A piece in the words of the vocabulary; without a binding nothing is anchored and nobody is shown to own it.
  public init(type: EvidenceType, isValid: Bool, strength: EvidenceStrength, binding: EvidenceBinding?) {
    self.init(
      kind: type.rawValue, isValid: isValid, claimed: EvidenceGrading.Strength(strength),
      isAnchored: binding?.isAnchored ?? false, cloneDetection: binding?.cloneDetection ?? "none",
      ownership: EvidenceGrading.Ownership(binding?.ownership ?? .none))
  }
}

extension EvidenceGrading.Strength {
  fileprivate init(_ strength: EvidenceStrength) {
    switch strength {
    case .none: self = .none
    case .fair: self = .fair
    case .strong: self = .strong
    case .superior: self = .superior
    }
  }
}

extension EvidenceGrading.Ownership {
  fileprivate init(_ ownership: EvidenceBinding.Ownership) {
    switch ownership {
    case .none: self = .none
    case .confirmationCode: self = .confirmationCode
    case .faceComparison: self = .faceComparison
    case .authenticationAAL3: self = .authenticationAAL3
    case .federationFAL2: self = .federationFAL2
    case .holderKey: self = .holderKey
    }
  }
}

extension AssuranceLevel {
  init(_ level: EvidenceGrading.Level) {
    switch level {
    case .none: self = .none
    case .ial1: self = .ial1
    case .ial2: self = .ial2
    }
  }

  var words: String { self == .none ? "No assurance level" : rawValue.uppercased() }
}

extension EvidenceGrading.Level {
  public init(_ level: AssuranceLevel) {
    switch level {
    case .none: self = .none
    case .ial1: self = .ial1
    case .ial2: self = .ial2
    }
  }

  var words: String { AssuranceLevel(self).words }
}
