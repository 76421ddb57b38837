import ArgumentParser
import Attribution
import Foundation
import LeaseStore
import Testing

@testable import Offline

/// The commands as a shell would call them, on folders of their own.
@Suite struct LeasesCommandTests {
  private let path = NSTemporaryDirectory() + "leases-\(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

  private static let intervals = """
    addr,port_lo,port_hi,start,end,tenant,resource
    192.0.2.1,0,65535,1000,2000,t-1,i-1
    192.0.2.1,0,65535,2000,,t-2,i-2
    203.0.113.0/28,0,65535,1000,,t-3,i-3
    203.0.113.5,1024,2031,1000,,t-4,i-4
    203.0.113.5,2032,3039,1000,,t-5,i-5
    2001:db8::/56,0,65535,1000,,t-6,i-6

    """

  private func put(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  private func get(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  /// - Returns: the exit code.
  private func run(_ words: String...) -> Int32 {
    do {
      var command = try LeasesCommand.parseAsRoot(words)
      try command.run()
      return 0
    } catch { return LeasesCommand.exitCode(for: error).rawValue }
  }

  private func who(_ queries: String) throws -> [String] {
    let file = try put("q.csv", "qid,addr,port,ts\n" + queries)
    #expect(run("who", "--db", "\(path)/db", "--queries", file, "--out", "\(path)/a.csv") == 0)
    return try get("a.csv").split(separator: "\n").dropFirst().map { String($0.split(separator: ",")[1]) }
  }

  @Test func loadsAndAnswersWithTheMostSpecific() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try put("i.csv", Self.intervals)
    #expect(run("load", "--db", "\(path)/db", "--intervals", file) == 0)
    let answers = try who(
      """
      1,192.0.2.1,80,1999
      2,192.0.2.1,80,2000
      3,::ffff:192.0.2.1,,2000
      4,203.0.113.5,1500,5000
      5,203.0.113.5,,5000
      6,203.0.113.5,80,5000
      7,203.0.113.9,,5000
      8,2001:db8:0:0:1::9,443,5000
      9,192.0.2.1,80,999
      10,198.51.100.1,80,5000

      """)
    // An address without its port fits both blocks; the prefix around them is less specific.
    #expect(answers == ["t-1", "t-2", "t-2", "t-4", "t-4|t-5", "t-3", "t-3", "t-6", "-", "-"])
    let flows = try put("f.csv", "ts,addr,port\n1999,192.0.2.1,80\n5000,2001:db8::1,1\n5000,10.0.0.1,1\n")
    #expect(run("join", "--db", "\(path)/db", "--flows", flows, "--out", "\(path)/o.csv") == 0)
    #expect(try get("o.csv") == "tenant\nt-1\nt-6\n-\n")
    #expect(run("check", "--db", "\(path)/db") == 0)
  }

  @Test func answersAbuseReportsLineByLine() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(run("load", "--db", "\(path)/db", "--intervals", try put("i.csv", Self.intervals)) == 0)
    let late = "1970-01-01T00:00:01Z"
    let reports = [
      #"{"xarf_version":"4.2.0","source_identifier":"203.0.113.5","source_port":1500,"timestamp":"\#(late)","x":[1,{}]}"#,
      #"{"xarf_version":"4.2.0","source_identifier":"203.0.113.5","timestamp":"\#(late)"}"#,
      #"{"Version":"3","Report":{"SourceIp":"2001:db8::9","SourcePort":22,"Date":"1970-01-01T01:00:01+01:00"}}"#,
      #"{"source_identifier":"10.0.0.1","source_port":null,"timestamp":"\#(late)"}"#,
      // From here on each has its fault.
      #"{"source_identifier":"mail.example.net","timestamp":"\#(late)"}"#,
      #"{"source_identifier":"192.0.2.0/24","timestamp":"\#(late)"}"#,
      #"{"source_identifier":"192.0.2.1","source_port":70000,"timestamp":"\#(late)"}"#,
      #"{"source_identifier":"192.0.2.1","timestamp":"yesterday"}"#, #"{"timestamp":"\#(late)"}"#, "[]", "", "{",
    ]
    let file = try put("r.ndjson", reports.joined(separator: "\n") + "\n")
    #expect(run("join", "--db", "\(path)/db", "--reports", file, "--out", "\(path)/o.csv") == 3)
    let answers = try get("o.csv").split(separator: "\n").map(String.init)
    #expect(answers == ["tenant", "t-4", "t-4|t-5", "t-6"] + [String](repeating: "-", count: 9))
    let good = try put("g.ndjson", reports.prefix(4).joined(separator: "\n"))
    #expect(run("join", "--db", "\(path)/db", "--reports", good, "--out", "\(path)/o.csv") == 0)
    #expect(run("join", "--db", "\(path)/db", "--out", "\(path)/o.csv") == 2)
    #expect(run("join", "--db", "\(path)/db", "--reports", good, "--flows", good, "--out", "\(path)/o.csv") == 2)
  }

  @Test func readsFlowsInOddForms() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(run("load", "--db", "\(path)/db", "--intervals", try put("i.csv", Self.intervals)) == 0)
    let lines = [
      "1999,192.0.2.1,80", "1999,192.0.2.01,80", "1999,192.0.2.256,80", "1999,192.0.2.1,65536", "1999,192.0.2.1,080",
      "1999,192.0.2.1,0", "1999,192.0.2.1.1,80", "1999,192.0.2,80", "1999,\"192.0.2.1\",80", "1999,::FFFF:192.0.2.1,80",
      "1999,192.0.2.1,", "1999,192..2.1,80", "-5,192.0.2.1,80", "1999,192.0.2.1,80\r",
    ]
    let flows = try put("f.csv", "ts,addr,port\n" + lines.joined(separator: "\n") + "\n")
    #expect(run("join", "--db", "\(path)/db", "--flows", flows, "--out", "\(path)/o.csv") == 3)
    let held = ["t-1", "-", "-", "-", "-", "t-1", "-", "-", "t-1", "t-1", "t-1", "-", "-", "t-1"]
    #expect(try get("o.csv").split(separator: "\n").dropFirst().map(String.init) == held)
  }

  @Test func takesEventsOnceInAnyOrderAndAcknowledgesThem() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let header = "seq,ts,op,addr,port_lo,port_hi,tenant,resource\n"
    let events =
      "2,2000,release,192.0.2.7,0,65535,t-1,i-1\n1,1000,assign,192.0.2.7,0,65535,t-1,i-1\n"
      + "3,2000,assign,192.0.2.7,0,65535,t-2,i-2\n3,2000,assign,192.0.2.7,0,65535,t-2,i-2\n"
    let file = try put("e.csv", header + events)
    #expect(run("ingest", "--db", "\(path)/db", "--events", file, "--ack", "\(path)/ack") == 0)
    #expect(try Set(get("ack").split(separator: "\n")) == ["1", "2", "3"])
    #expect(run("ingest", "--db", "\(path)/db", "--events", file) == 0)
    #expect(try who("1,192.0.2.7,80,1500\n2,192.0.2.7,80,2000\n") == ["t-1", "t-2"])
    let taken = try put("x.csv", header + "9,2500,assign,192.0.2.7,0,65535,t-9,i-9\n")
    #expect(run("ingest", "--db", "\(path)/db", "--events", taken) == 4)
    #expect(try who("1,192.0.2.7,80,2600\n") == ["t-2"])
  }

  @Test func keepsWhatIsReadableAndSaysSo() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bad = [
      "192.0.2.1,0,65535,2000,1000,t-1,i-1", "192.0.2.2,9,3,1000,,t-1,i-1", "nowhere,0,65535,1000,,t-1,i-1",
      "192.0.2.3,0,65535,1000", "192.0.2.4/33,0,65535,1000,,t-1,i-1", "192.0.2.5/24,0,65535,1000,,t-1,i-1",
    ]
    let text =
      Self.intervals + bad.joined(separator: "\n") + "\n192.0.2.9,0,65535,-62135596800000000,253402300799999999,t-9,i-9"
    #expect(run("load", "--db", "\(path)/db", "--intervals", try put("i.csv", text)) == 3)
    #expect(try who("1,192.0.2.1,80,1500\n2,192.0.2.9,80,1500\n") == ["t-1", "t-9"])
    #expect(run("load", "--db", "\(path)/db", "--intervals", "\(path)/none.csv") == 3)
    #expect(run("who", "--db", "\(path)/db") == 2 || run("who", "--db", "\(path)/db") == 64)
  }

  /// A log whose end never reached the disk: what was acknowledged before is there, the rest is cut off.
  @Test(arguments: [1, 7, 40])
  func cutsATornLog(_ bytes: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let header = "seq,ts,op,addr,port_lo,port_hi,tenant,resource\n"
    for number in 1...3 {
      let line = "\(number),\(number)000,assign,192.0.2.\(number),0,65535,t-\(number),i-1\n"
      #expect(run("ingest", "--db", "\(path)/db", "--events", try put("e.csv", header + line)) == 0)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/db")
    let log = "\(path)/db/" + (try #require(names.first { $0.hasPrefix("log-") }))
    let whole = try Data(contentsOf: URL(fileURLWithPath: log))
    try whole.dropLast(bytes).write(to: URL(fileURLWithPath: log))
    #expect(try who("1,192.0.2.1,,9000\n2,192.0.2.2,,9000\n3,192.0.2.3,,9000\n") == ["t-1", "t-2", "-"])
    // The writer goes on where the log is whole.
    let again = try put("e.csv", header + "4,4000,assign,192.0.2.4,0,65535,t-4,i-1\n")
    #expect(run("ingest", "--db", "\(path)/db", "--events", again) == 0)
    #expect(try who("1,192.0.2.2,,9000\n4,192.0.2.4,,9000\n") == ["t-2", "t-4"])
    #expect(run("check", "--db", "\(path)/db") == 0)
  }

  @Test func letsOneProcessWriteAtATime() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let snapshotFile = try put("i.csv", Self.intervals)
    #expect(run("load", "--db", "\(path)/db", "--intervals", snapshotFile) == 0)
    let snapshot = try LeaseSnapshot("\(path)/db")
    #expect(snapshot.view.storedRowCount == 6 && snapshot.links.count == 1)
    // One writer at a time.
    let writer = try LeaseStore("\(path)/db")
    #expect(run("ingest", "--db", "\(path)/db", "--events", snapshotFile) == 3)
    _ = writer
  }

  @Test func findsGapsToASnapshot() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(run("load", "--db", "\(path)/db", "--intervals", try put("i.csv", Self.intervals)) == 0)
    let same = """
      addr,port_lo,port_hi,tenant
      192.0.2.1,0,65535,t-2
      203.0.113.0/28,0,65535,t-3
      203.0.113.5,1024,2031,t-4
      203.0.113.5,2032,3039,t-5
      2001:db8::/56,0,65535,t-6

      """
    let time = "1970-01-01T00:00:01Z"
    #expect(run("gaps", "--db", "\(path)/db", "--snapshot", try put("s.csv", same), "--at", time) == 0)
    let other = try put("s.csv", same.replacing("t-6", with: "t-7").replacing("203.0.113.5,1024,2031,t-4\n", with: ""))
    let fix = "\(path)/fix.csv"
    #expect(run("gaps", "--db", "\(path)/db", "--snapshot", other, "--at", time, "--events-out", fix) == 1)
    #expect(run("ingest", "--db", "\(path)/db", "--events", fix) == 0)
    #expect(run("gaps", "--db", "\(path)/db", "--snapshot", other, "--at", "1970-01-01T00:00:02Z") == 0)
  }
}
