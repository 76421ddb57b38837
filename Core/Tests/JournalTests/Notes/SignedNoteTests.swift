import Crypto
import Journal
import Testing
import Wire

@Suite struct SignedNoteTests {
  /// The key and note of golang.org/x/mod/sumdb/note.
  static let sumdbKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  static let sumdbNote = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

    """

  private func code(_ note: String, _ key: String = sumdbKey) -> JournalError.Code? {
    do throws(JournalError) {
      try NoteVerifierKey(key).verify(SignedNote(note: Array(note.utf8)))
      return nil
    } catch { return error.code }
  }

  @Test func verifiesANoteOfAnotherProgram() throws {
    #expect(code(Self.sumdbNote) == nil)
    #expect(try NoteVerifierKey(Self.sumdbKey).description == Self.sumdbKey)
    #expect(try SignedNote(note: Array(Self.sumdbNote.utf8)).note == Self.sumdbNote)
  }

  @Test(.enabled(if: SharedData.has("tlog/c2sp_signed_note_example.json"), "the shared vectors are not here"))
  func verifiesTheExampleOfTheStandard() throws {
    let json = try JSONValue.parse(SharedData.bytes("tlog/c2sp_signed_note_example.json"))
    #expect(code(try #require(json["note"]?.string), try #require(json["vkey"]?.string)) == nil)
    let cosigned = try SharedData.bytes("tlog/c2sp_cosigned_checkpoint_example.txt")
    let note = try SignedNote(note: cosigned)
    #expect(note.signatures.count == 2)
    #expect(try Checkpoint(text: note.text).size == 20_852_163)
  }

  @Test func refusesChangedTextAndChangedSignatures() {
    #expect(code(Self.sumdbNote.replacing("answer", with: "Answer")) == .signatureInvalid)
    #expect(code(Self.sumdbNote.replacing("x08go/ZJ", with: "x08go/ZK")) == .signatureInvalid)
    // Another key identifier is another key, of which nothing is known.
    #expect(code(Self.sumdbNote.replacing("x08go/ZJ", with: "y08go/ZJ")) == .signatureMissing)
    #expect(code(Self.sumdbNote.replacing("\u{2014} PeterNeumann", with: "\u{2014} Mallory")) == .signatureMissing)
  }

  @Test func toleratesSignaturesOfOthersButNoBadOneOfItsOwn() throws {
    let other = try NoteSigner(name: "other.example", key: .init()).sign("x\n").note.split(separator: "\n").last ?? ""
    #expect(code(Self.sumdbNote + other + "\n") == nil)
    let own = Self.sumdbNote.split(separator: "\n").last ?? ""
    #expect(code(Self.sumdbNote + own + "\n") == nil)
    #expect(code(Self.sumdbNote + own.replacing("/SffcvIAQx", with: "/SffcvIAQy") + "\n") == .signatureInvalid)
  }

  @Test(arguments: [
    "", "\n", "text\n", "text\n\n", "\n\n", "text\n\n\u{2014} a AAAAAAA=", "text\n\n- a AAAAAAA=\n",
    "text\n\n\u{2014} a\n",
    "text\n\n\u{2014} a b c\n", "text\n\n\u{2014}  AAAAAAA=\n", "text\n\n\u{2014} a AAAA\n",
    "text\n\n\u{2014} a A*AAAAA=\n",
    "text\n\n\u{2014} a+b AAAAAAA=\n", "te\u{1}xt\n\n\u{2014} a AAAAAAA=\n", "te\rxt\n\n\u{2014} a AAAAAAA=\n",
    "text\n\n\u{2014} a AAAAAAA=\nmore\n", "text\n\u{2014} a AAAAAAA=\n",
  ])
  func refusesWhatIsNoNote(_ text: String) {
    #expect(code(text) == .format)
  }

  @Test func boundsNotes() {
    let line = "\u{2014} a AAAAAAA=\n"
    #expect(code("x\n\n" + String(repeating: line, count: 100)) == .signatureMissing)
    #expect(code("x\n\n" + String(repeating: line, count: 101)) == .format)
    #expect(code(String(repeating: "x", count: 1_000_001) + "\n\n" + line) == .format)
    #expect(throws: JournalError.self) { try SignedNote(note: [0xFF, 0x0A, 0x0A]) }
  }

  @Test func signsWhatItVerifies() throws {
    let signer = try NoteSigner(name: "log.example/journal", key: .init())
    let note = try signer.sign("first\n\nsecond\n")
    #expect(code(note.note, signer.verifierKey.description) == nil)
    #expect(try SignedNote(note: Array(note.note.utf8)).text == "first\n\nsecond\n")
    #expect(throws: JournalError.self) { try signer.sign("no line feed") }
    #expect(throws: JournalError.self) { try NoteSigner(name: "with space", key: .init()) }
  }

  @Test(arguments: [
    "", "a", "a+b", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+c74f20a3+ARpc2QcUPDhM",
    "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
  ])
  func refusesWhatIsNoKey(_ text: String) {
    let error = #expect(throws: JournalError.self) { try NoteVerifierKey(text) }
    #expect(error?.code == .keyInvalid)
  }

  @Test func saysWhenAnAlgorithmIsNotKnown() {
    let error = #expect(throws: JournalError.self) {
      try NoteVerifierKey("PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    }
    #expect(error?.code == .algorithmUnsupported)
  }
}
