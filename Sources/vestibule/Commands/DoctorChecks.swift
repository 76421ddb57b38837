import Feeds
import Foundation
import Journal
import Screening
import Vocabulary
import Workflow

/// What can be seen without opening the data directory.
struct FileChecks {
  let configuration: Configuration

  func run() -> [CheckFinding] {
    [
      folder, key("vault key", configuration.keyFile),
      key("journal key", configuration.dataDirectory + "/keys/journal.key"), disk,
    ]
  }

  private var folder: CheckFinding {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: configuration.dataDirectory, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      return CheckFinding(
        check: "data directory", isOK: false, detail: "\(configuration.dataDirectory) is not there", isFatal: true)
    }
    guard let mode = Self.mode(configuration.dataDirectory), mode & 0o077 == 0 else {
      return CheckFinding(
        check: "data directory", isOK: false,
        detail: "others may read it; mend with: chmod 700 \(configuration.dataDirectory)")
    }
    return CheckFinding(check: "data directory", isOK: true, detail: configuration.dataDirectory)
  }

  private func key(_ name: String, _ path: String) -> CheckFinding {
    guard let mode = Self.mode(path) else {
      return CheckFinding(
        check: name, isOK: false, detail: "\(path) is not there; without it nothing can be opened", isFatal: true)
    }
    guard mode & 0o077 == 0 else {
      return CheckFinding(
        check: name, isOK: false, detail: "others may read \(path); mend with: chmod 600 \(path)", isFatal: true)
    }
    return CheckFinding(check: name, isOK: true, detail: "readable by the owner only")
  }

  private var disk: CheckFinding {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: configuration.dataDirectory)
    let free = (attributes?[.systemFreeSize] as? NSNumber)?.int64Value ?? 0
    let mebibytes = free >> 20
    return CheckFinding(
      check: "disk", isOK: mebibytes >= 512,
      detail: mebibytes >= 512 ? "\(mebibytes) MiB free" : "only \(mebibytes) MiB free; writes will fail soon")
  }

  private static func mode(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
  }
}

/// What can be seen from inside.
struct HouseChecks {
  let house: House
  /// Days; nil: what the configuration says of each list.
  let listAge: Int?

  func run(_ outsideCheckpoints: [String]) async throws -> [CheckFinding] {
    let now = house.services.surroundings.now()
    return [try await clock(now)] + (try await lists(now)) + (try await trust(now)) + [try await outbox()]
      + (try await journal(outsideCheckpoints))
  }

  private func clock(_ now: Instant) async throws -> CheckFinding {
    let last = try await house.services.store.read { reader -> Instant? in
      let size = try reader.journalSize()
      guard size > 0, let row = try reader.journalRows(size - 1..<size).first else { return nil }
      return try? JournalEntry.parse(row.bytes).at
    }
    guard let last, now < last else { return CheckFinding(check: "clock", isOK: true, detail: now.text) }
    return CheckFinding(
      check: "clock", isOK: false, detail: "it is \(now.text) here, but the journal's last entry is of \(last.text)")
  }

  private func lists(_ now: Instant) async throws -> [CheckFinding] {
    let records = try await ReadRecords(house.services).lists(as: .commandLine)
    guard !records.isEmpty else {
      return [
        CheckFinding(check: "lists", isOK: false, detail: "none is loaded; load one with: vestibule lists load FILE…")
      ]
    }
    let clocks = try await ReadListClocks(house.services).run()
    let sources = try await ReadListStatus(house.services).sources(as: .commandLine)
    let refused = sources.filter { $0.state?.result == .refused }.map { status in
      CheckFinding(
        check: "list source \(status.source.name)", isOK: false,
        detail:
          "the last check was refused (\(status.state?.refusal?.rawValue ?? "-")): \(status.state?.message ?? "-")")
    }
    let never = clocks.filter { clock in !records.contains { $0.summary.list == clock.list } }.map { clock in
      CheckFinding(
        check: "list \(clock.list)", isOK: false, detail: "it was never downloaded; try: vestibule lists update")
    }
    return refused + never
      + records.map { record in
        if let broken = house.brokenLists.first(where: { $0.list == record.summary.list }) {
          return CheckFinding(check: "list \(broken.list)", isOK: false, detail: "cannot be read back: \(broken.why)")
        }
        let clock = clocks.first { $0.list == record.summary.list }
        let days = (clock?.ageSeconds(at: now) ?? now.seconds - record.loadedAt.seconds) / 86_400
        let allowed = Int64(
          listAge ?? clock?.maximumAgeDays ?? ReadListClocks.standardMaximumAge(of: record.summary.list))
        return CheckFinding(
          check: "list \(record.summary.list)", isOK: days <= allowed,
          detail: "\(record.summary.entries) entries, seen to be the newest \(days) days ago"
            + (days > allowed ? "; it should be no older than \(allowed): load or download a newer one" : ""))
      }
  }

  private func trust(_ now: Instant) async throws -> [CheckFinding] {
    let broken = Dictionary(house.brokenTrust.map { ($0.list, $0.why) }) { first, _ in first }
    return try await ReadTrust(house.services).run(as: .commandLine).map { status in
      let check = "trust list \(status.name)"
      if let why = broken[status.name] { return CheckFinding(check: check, isOK: false, detail: why) }
      guard let version = status.record?.versions.first else {
        return CheckFinding(
          check: check, isOK: false, detail: "it was never loaded; try: vestibule trust update \(status.name)")
      }
      let days = (status.clock.ageSeconds(at: now) ?? 0) / 86_400
      let isOld = status.clock.isOld(at: now)
      let refused = status.state?.message.map { "; the last check was refused: \($0)" } ?? ""
      return CheckFinding(
        check: check, isOK: !isOld && refused.isEmpty,
        detail:
          "\(version.certificates) certificates, signed by \(version.signer ?? "nobody, vouched for"), seen to be the newest "
          + "\(days) days ago" + (isOld ? "; it should be no older than \(status.clock.maximumAgeDays)" : "") + refused)
    }
  }

  private func outbox() async throws -> CheckFinding {
    let pending = try await house.services.store.read { try $0.pendingDeliveries() }
    return CheckFinding(
      check: "webhooks", isOK: pending < 10_000,
      detail: pending == 0 ? "nothing waits" : "\(pending) deliveries wait")
  }

  private func journal(_ outside: [String]) async throws -> [CheckFinding] {
    let report = try await AuditJournal(house.services).run(outside: outside, as: .commandLine)
    let summary = "\(report.size) entries, \(report.checkpoints) signed checkpoints, tables as the journal says"
    guard !report.isClean else { return [CheckFinding(check: "journal", isOK: true, detail: summary)] }
    return report.faults.map { fault in
      CheckFinding(check: "journal", isOK: false, detail: "\(fault.code.rawValue): \(fault.message)")
    }
      + report.damagedFields.map { field in
        CheckFinding(
          check: "vault", isOK: false,
          detail: "sealed field \(field.text) is missing or not the one that was journaled")
      }
      + report.misfiled.map { record in
        CheckFinding(
          check: "tables", isOK: false,
          detail: "\(record.kind) \(record.id) is filed by something else than it says")
      }
  }
}
