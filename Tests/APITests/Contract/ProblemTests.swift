import HTTPTypes
import Policy
import Screening
import Testing
import Vocabulary
import Wire
import Workflow

@testable import API

@Suite struct ProblemTests {
  @Test(
    arguments: [
      (.notFound, 404), (.forbidden, 403), (.unauthenticated, 401), (.invalid, 422), (.versionMismatch, 412),
      (.conflict, 409), (.samePerson, 409), (.idempotencyMismatch, 422), (.erased, 410), (.unavailable, 503),
    ] as [(WorkflowError.Code, Int)]) func workflowErrorsHaveTheirStatus(code: WorkflowError.Code, status: Int)
  {
    let problem = Problem(WorkflowError(code, "why", field: "/x"))
    #expect(problem.kind.status.code == status)
    #expect(problem.detail == "why")
    #expect(problem.errors.map(\.pointer) == ["/x"])
  }

  @Test(
    arguments: [
      (.unjournaledChange, 500), (.approvalRule, 409), (.appendOnly, 500), (.duplicate, 409), (.damaged, 500),
      (.unavailable, 503),
    ] as [(StoreError.Code, Int)]) func storeErrorsHaveTheirStatus(code: StoreError.Code, status: Int)
  {
    let problem = Problem(StoreError(code, "inner working"))
    #expect(problem.kind.status.code == status)
    #expect(code == .approvalRule || !problem.detail.contains("inner"))
  }

  @Test(
    arguments: [
      (.keyDestroyed, 410), (.keyWrong, 500), (.ciphertextInvalid, 500), (.provider, 503),
    ] as [(VaultError.Code, Int)]) func vaultErrorsHaveTheirStatus(code: VaultError.Code, status: Int)
  {
    let problem = Problem(VaultError(code, "inner working"))
    #expect(problem.kind.status.code == status)
    #expect(!problem.detail.contains("inner"))
  }

  @Test func errorsOfTheCoreSayWhere() {
    #expect(Problem(WireError(.syntax, "no", line: 3, column: 14)).detail == "no (line 3, column 14)")
    #expect(Problem(WireError(.type, "no", path: "/a")).kind == .invalid)
    #expect(Problem(ListError(message: "no", file: "a.csv", line: 2)).detail.contains("a.csv:2"))
    #expect(Problem(PackError(message: "no", line: 2, column: 1)).detail.contains("2:1"))
    #expect(Problem(VocabularyError(.range, "no")).errors.map(\.code) == ["range"])
  }

  @Test func theUnknownStaysInside() {
    struct Secret: Error { let name = "Ada" }
    let problem = Problem(Secret())
    #expect(problem.kind == .internal)
    #expect(!problem.detail.contains("Ada"))
  }
}
