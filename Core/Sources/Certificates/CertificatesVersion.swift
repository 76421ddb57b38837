/// The version of this room's rules: part of every result, so that a result can be made again.
public enum CertificatesVersion {
  public static let current = 1
}
