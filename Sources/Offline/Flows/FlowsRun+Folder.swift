import Files
import Foundation
import Traffic

extension FlowsRun {
  /// Reads the files of a folder in the order of their names, each once.
  ///
  /// - Parameter ending: nil to end with the last file; else files are read as they come until it is reached, and the
  ///   state is left in the checkpoint.
  func run(folder path: String, resume: Bool, settle: Double, ending: TailEnding?) throws {
    if resume { _ = try restore() }
    try setAlertsLength()
    var folder = try opened(path, settle: ending == nil ? 0 : settle)
    repeat {
      let waiting = try listed(folder)
      for file in waiting where !(ending?.isReached ?? false) { try read(file, &folder) }
      guard ending != nil else { break }
      if waiting.isEmpty {
        if let checkpoints, checkpoints.isDue { try checkpoints.save(self) }
        Thread.sleep(forTimeInterval: 0.5)
      }
    } while !(ending?.isReached ?? true)
    if ending != nil, let checkpoints { try checkpoints.save(self) } else { try finish() }
  }

  private func opened(_ path: String, settle: Double) throws -> FlowFolder {
    do throws(FolderCursor.Fault) {
      var cursor = try FolderCursor(file: nil)
      for file in files.values where file.size != .max {
        try cursor.note(file.name, .init(offset: file.offset, size: file.size))
      }
      return FlowFolder(path, cursor: cursor, settle: settle)
    } catch {
      throw FlowsFault.input("the folder cannot be read")
    }
  }

  private func listed(_ folder: FlowFolder) throws -> [FlowFolder.Waiting] {
    do throws(FlowFolder.Fault) {
      return try folder.waiting(now: Date().timeIntervalSince1970)
    } catch {
      throw FlowsFault.input(
        error == .tooManyFiles ? "the folder holds more than a million files" : "the folder cannot be read")
    }
  }

  /// Rotation repeats neither templates nor AWS's header lines: those decoders go on. Others begin anew.
  private func read(_ file: FlowFolder.Waiting, _ folder: inout FlowFolder) throws {
    let begun = files[file.name].map { $0.size == .max ? $0.offset : file.offset } ?? file.offset
    if !(decoder is any TemplateDecoder) { decoder = format.makeDecoder() }
    (offset, currentFile) = (0, file.name)
    do throws(ByteStream.Fault) {
      let stream = try ByteStream(folder.fullPath(file.name))
      if let form = foreignForm(of: stream) {
        FlowsFault.tell("\(file.name) is \(form.rawValue)")
        throw ByteStream.Fault.damaged
      }
      if begun > 0 { try passOver(stream, begun) }
      try consume(stream)
    } catch {
      damagedFiles += 1
      FlowsFault.tell("\(file.name) is damaged, or ends early: what could be read of it was")
    }
    try checkWritten()
    files[file.name] = .init(name: file.name, offset: offset, size: file.size)
    currentFile = nil
    do { try folder.done(file, offset: file.isGzip ? file.size : offset) } catch {
      throw FlowsFault.input("the folder cannot be read")
    }
  }

  private func passOver(_ stream: ByteStream, _ count: UInt64) throws(ByteStream.Fault) {
    do { try skip(stream, count) } catch { throw .unreadable }
  }
}
