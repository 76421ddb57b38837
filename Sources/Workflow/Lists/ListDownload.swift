import Vocabulary

/// All files of one source, downloaded.
struct ListDownload: Sendable {
  struct Result: Sendable {
    let files: [(name: String, bytes: [UInt8])]
    /// By address.
    let validators: [String: ListValidators]
    let names: [String: String]
    let signature: [UInt8]?
  }

  let source: ListSource
  let fetcher: any ListFetcher
  let archive: any ListArchive

  /// - Parameter known: of the version in use, where it came from this source.
  /// - Returns: nil where no file changed.
  func run(known: ListSourceState?) async throws -> Result? {
    var fetched: [(url: String, file: FetchedFile)] = []
    for url in source.files {
      fetched.append((url, try await fetcher.fetch(url, validators: known?.validators[url])))
    }
    let isUnchanged = fetched.allSatisfy { if case .unchanged = $0.file { true } else { false } }
    if isUnchanged, known != nil { return nil }
    return try await assemble(fetched, known)
  }

  private func assemble(_ fetched: [(url: String, file: FetchedFile)], _ known: ListSourceState?) async throws
    -> Result
  {
    var kept: [String: [UInt8]] = [:]
    if let known, let list = known.list, let version = known.version {
      kept = Dictionary(
        try archive.files(list: list, version: version).map { ($0.name, $0.bytes) }, uniquingKeysWith: { $1 })
    }
    var files: [(name: String, bytes: [UInt8])] = []
    var (validators, names): ([String: ListValidators], [String: String]) = ([:], [:])
    for (url, file) in fetched {
      switch file {
      case .file(let name, let bytes, let marks):
        guard !files.contains(where: { $0.name == name }) else {
          throw ListRefusal(.damaged, "two files of the source have the same name")
        }
        files.append((name, bytes))
        (validators[url], names[url]) = (marks, name)
      case .unchanged:
        guard let name = known?.names[url], let bytes = kept[name] else {
          throw ListRefusal(.damaged, "a file is said to be unchanged, but it is not here")
        }
        files.append((name, bytes))
        (validators[url], names[url]) = (known?.validators[url], name)
      }
    }
    return Result(files: files, validators: validators, names: names, signature: try await signature())
  }

  private func signature() async throws -> [UInt8]? {
    guard let url = source.signature?.url else { return nil }
    guard case .file(_, let bytes, _) = try await fetcher.fetch(url, validators: nil) else {
      throw ListRefusal(.signature, "the publisher's signature cannot be had")
    }
    return bytes
  }
}
