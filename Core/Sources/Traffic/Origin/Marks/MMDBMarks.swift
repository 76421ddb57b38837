import Vocabulary

/// What the records of MaxMind's databases, and of those that copy their fields, say in marks.
enum MMDBMarks {
  static func read(_ record: MMDBValue) -> [(OriginMark.Kind, String)] {
    var out: [(OriginMark.Kind, String)] = []
    let country = record["country"] ?? record["registered_country"]
    if let code = country?["iso_code"]?.text { out.append((.country, code)) }
    if let number = (record["autonomous_system_number"] ?? record["traits"]?["autonomous_system_number"])?.unsigned {
      let name = (record["autonomous_system_organization"] ?? record["traits"]?["autonomous_system_organization"])?.text
      out.append((.network, "AS\(number)" + (name.map { " \($0)" } ?? "")))
    }
    if let type = (record["connection_type"] ?? record["traits"]?["connection_type"])?.text {
      out.append((.connectionType, type))
    }
    if let place = place(record["location"]) { out.append((.place, place)) }
    for source in [record, record["traits"], record["anonymizer"]].compactMap(\.self) { out += flags(source) }
    if record["residential"] != nil { out.append((.residentialProxy, "residential")) }
    var seen = Set<OriginMark.Kind>()
    return out.filter { seen.insert($0.0).inserted }
  }

  private static func place(_ location: MMDBValue?) -> String? {
    guard let latitude = location?["latitude"]?.double, let longitude = location?["longitude"]?.double,
      (-90...90).contains(latitude), (-180...180).contains(longitude)
    else { return nil }
    return GeographicPlace(
      latitude: latitude, longitude: longitude, radius: Double(location?["accuracy_radius"]?.unsigned ?? 0)
    ).text
  }

  private static func flags(_ record: MMDBValue) -> [(OriginMark.Kind, String)] {
    [
      ("is_tor_exit_node", OriginMark.Kind.torExit, "tor exit"), ("is_anonymous_vpn", .anonymiser, "vpn"),
      ("is_public_proxy", .anonymiser, "public proxy"),
      ("is_residential_proxy", .residentialProxy, "residential proxy"),
      ("is_hosting_provider", .hosting, "hosting"),
    ].compactMap { record[$0.0]?.bool == true ? ($0.1, $0.2) : nil }
  }
}
