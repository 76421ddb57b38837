import ArgumentParser
import Files
import Foundation
import Traffic

extension FlowsRun {
  func writeStats(_ path: String) throws {
    let figures = engine.figures
    let text = """
      {"records_read":\(counts.records),"records_bad":\(counts.bad),"records_no_data":\(counts.noData),\
      "bytes_read":\(consumed),"seconds":\((seconds * 1000).rounded() / 1000),"watermark":\(figures.watermark),\
      "state_bytes":\(figures.stateBytes),"state_evicted":\(figures.stateEvicted),\
      "late_records":\(figures.lateRecords),"alerts":\(figures.alerts),\
      "records_duplicate":\(counts.duplicates),"sequence_gaps":\(counts.sequenceGaps),\
      "interfaces_of_other_accounts":\(figures.strangeInterfaces),\
      "sets_without_template":\(counts.withoutTemplate)\
      \(files.isEmpty ? "" : ",\"files\":\(files.count),\"files_damaged\":\(damagedFiles)")}

      """
    guard OutputFile.put(text.utf8, at: path) else {
      throw FlowsFault.wrongUse("the stats file cannot be written")
    }
  }

  /// - Throws: exit code 4 where more than one record in twenty was bad.
  func checkQuality() throws {
    guard counts.bad * 20 > counts.bad + counts.records + counts.noData else { return }
    throw FlowsFault.tooManyBad("\(counts.bad) of \(counts.bad + counts.records + counts.noData) records are bad")
  }
}
