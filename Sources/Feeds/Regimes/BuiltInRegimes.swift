package import Policy

/// The packs that come with the project.
package enum BuiltInRegimes {
  package struct File: Hashable, Sendable {
    package let identifier: String
    package let text: String
  }

  /// Sorted by identifier.
  package static let files = [
    File(identifier: "baseline", text: String(decoding: PackageResources.baseline_yaml, as: UTF8.self)),
    File(identifier: "in-certin-2022", text: String(decoding: PackageResources.in_certin_2022_yaml, as: UTF8.self)),
    File(identifier: "us-nprm-2024", text: String(decoding: PackageResources.us_nprm_2024_yaml, as: UTF8.self)),
  ]

  /// Sorted by identifier. An error would be a fault of the build, which the tests would have found.
  package static var all: [RegimePack] {
    get throws(PackError) { try files.map { file throws(PackError) in try RegimePackFile.load(text: file.text) } }
  }
}
