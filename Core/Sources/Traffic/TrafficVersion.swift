/// The version of this room's rules: part of every result, so that a result can be made again.
public enum TrafficVersion {
  public static let current = 1
}
