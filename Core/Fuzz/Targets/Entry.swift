import Glibc

private let selected: FuzzTarget = {
  let name = environment("VESTIBULE_FUZZ_TARGET") ?? ""
  guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
    complain("VESTIBULE_FUZZ_TARGET names no target: \(name)")
    exit(64)
  }
  return target
}()

/// Lists the targets (`VESTIBULE_FUZZ_LIST`), or writes the seeds of the selected one into the folder of `VESTIBULE_FUZZ_SEEDS`.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer, _: UnsafeMutableRawPointer) -> CInt {
  if environment("VESTIBULE_FUZZ_LIST") != nil {
    for target in FuzzTarget.all { print(target.name) }
    exit(0)
  }
  guard let folder = environment("VESTIBULE_FUZZ_SEEDS") else { return 0 }
  for (index, seed) in selected.seeds.enumerated() {
    guard let file = fopen("\(folder)/seed-\(index)", "w") else { exit(74) }
    fwrite(seed, 1, seed.count, file)
    fclose(file)
  }
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  selected.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
