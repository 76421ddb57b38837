import Vocabulary
import Workflow

/// A list of authorities with its versions and how old it is.
struct TrustListResource: Encodable {
  struct Version: Encodable {
    let version: String
    let certificates: Int
    let signer: String?
    let loadedAt: Instant
    let loadedBy: Actor
    let source: String
  }

  let name: String
  let use: TrustListRecord.Kind?
  let confirmedAt: Instant?
  let maximumAgeDays: Int
  let isOld: Bool
  let fault: String?
  let url: String?
  let checkedAt: Instant?
  let refusal: ListRefusal.Code?
  let message: String?
  let versions: [Version]

  init(_ status: TrustStatus, at now: Instant) {
    name = status.name
    use = status.clock.use
    confirmedAt = status.clock.confirmedAt
    maximumAgeDays = status.clock.maximumAgeDays
    isOld = status.clock.isOld(at: now)
    fault = status.clock.fault
    url = status.source?.url
    checkedAt = status.state?.checkedAt
    refusal = status.state?.refusal
    message = status.state?.message
    versions = (status.record?.versions ?? []).map {
      Version(
        version: $0.version, certificates: $0.certificates, signer: $0.signer, loadedAt: $0.loadedAt,
        loadedBy: $0.loadedBy, source: $0.source)
    }
  }
}

/// What came of checking one source of authorities.
struct TrustUpdateResource: Encodable {
  let source: String
  let result: ListSourceState.Result
  let refusal: ListRefusal.Code?
  let message: String?

  init(_ outcome: UpdateTrust.Outcome) {
    source = outcome.source
    result = outcome.result
    refusal = outcome.refusal?.code
    message = outcome.refusal?.message
  }
}
