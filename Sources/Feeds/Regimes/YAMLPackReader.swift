package import Policy
import Workflow

/// Reads regime packs for the workflow.
package struct YAMLPackReader: PackReader {
  package init() {}

  package func pack(from text: [UInt8]) throws(PackError) -> RegimePack { try RegimePackFile.load(bytes: text) }
}
