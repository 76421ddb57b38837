import Vocabulary
import Workflow

/// The applicant's pages speak without terms of the trade.
enum ApplicantWords {
  static func standing(
    _ state: ApplicationRecord.State, isAsked: Bool
  ) -> (headline: String, explanation: String, chip: Chip) {
    switch state {
    case .referred where isAsked:
      (
        "We need more from you",
        "Add what is listed below. Each time you add something we look at your application again.",
        Chip("More needed", .warn)
      )
    case .referred:
      (
        "A person is looking at your application",
        "You need not do anything now. You will hear from the company where you applied.",
        Chip("Being looked at", .info)
      )
    case .restricted:
      (
        "You can start, with limits",
        isAsked
          ? "The limits are lifted when what is listed below has come in."
          : "A person will look at lifting the limits.",
        Chip("Open with limits", .warn)
      )
    case .approved:
      (
        "Your account is open",
        isAsked ? "Please add what is listed below all the same, so that it stays so." : "Nothing is asked of you.",
        Chip("Approved", .good)
      )
    case .declined:
      (
        "We cannot open an account for you",
        "A decision was taken on what you stated and showed. If you think it is wrong, tell the company where you applied.",
        Chip("Declined", .bad)
      )
    case .withdrawn: ("You took your application back", "Nothing more happens with it.", Chip("Withdrawn", .calm))
    case .closed: ("This account is closed", "Nothing more is asked of you.", Chip("Closed", .calm))
    case .erased: ("Your data is erased", "Nothing about you is kept here any more.", Chip("Erased", .calm))
    }
  }

  static func evidence(_ type: EvidenceType) -> String {
    switch type {
    case .machineReadableZone: "Lines from a passport, identity card or visa"
    case .registrationExtract: "Extract from a register of companies"
    case .vendorReport: "Report of a verification service"
    case .passportChip: "Chip of a passport or identity card"
    case .mobileDocument: "Mobile document"
    case .walletCredential: "Credential from a wallet"
    case .vendorWebhook: "Result of a verification service"
    }
  }

  static func meaning(_ result: Verification.Result) -> String {
    switch result {
    case .passed: "It was checked and fits what you stated."
    case .contradicted: "It says something else than you stated. Correct your details, or show another document."
    case .failed:
      "It could not be accepted: it is not complete, has a typing error, or has expired. Check it and send it again."
    case .inconclusive: "It could not be checked to the end. A person will look at it."
    }
  }
}

extension Verification.Result {
  var applicantChip: Chip {
    switch self {
    case .passed: Chip("Accepted", .good)
    case .contradicted: Chip("Does not fit", .bad)
    case .failed: Chip("Not accepted", .bad)
    case .inconclusive: Chip("Not sure yet", .warn)
    }
  }
}
