import Workflow

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for secrets.
struct FolderPath: Sendable {
  let path: String

  init(_ path: String) { self.path = path }

  /// Makes the folder and its missing parents with mode 0700. A folder that is there is left as it is.
  func make() throws(VaultError) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      partial += partial.isEmpty || partial == "/" ? String(part) : "/" + part
      if mkdir(partial, 0o700) == 0 || errno == EEXIST { continue }
      throw SecretFile.failure("make the folder", partial)
    }
  }

  /// - Throws: where others may put files into the folder, and so exchange the keys.
  func requireProtected() throws(VaultError) {
    let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let mode = try folder.mode()
    if mode & 0o022 != 0 {
      throw VaultError(
        .provider,
        "others than the owner may write in \(path), where keys lie (mode \(String(mode & 0o777, radix: 8))): "
          + "run `chmod 700 \(path)`")
    }
  }
}
