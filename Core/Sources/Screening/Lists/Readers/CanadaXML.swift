import Wire

/// Canada's consolidated autonomous sanctions list (`sema-lmes.xml`): records without a number of their own, so the place in
/// the file serves as one.
enum CanadaXML: ListReader {
  static let format = "ca-sema-xml"

  static func recognises(_ file: ListFile) -> Bool {
    file.isXML && file.head.contains("<data-set") && file.head.contains("<record>")
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    var draft = ListDraft(list: "ca-sema", title: "Consolidated Canadian Autonomous Sanctions List")
    var records = XMLRecords(main)
    var number = 0
    while let record = try records.next(["record"]) {
      number += 1
      draft.add(entry(record, id: "ca-\(number)"), line: records.line)
    }
    return draft
  }

  private static func entry(_ record: XMLElement, id: String) -> ListEntry {
    let isPerson = record.child("LastName") != nil || record.child("GivenName") != nil
    let isShip = record.child("ShipIMONumber") != nil
    var entry = ListEntry(id: id, kind: isPerson ? .person : isShip ? .vessel : .organization)
    entry.add(
      ListText.joined([record.text("GivenName"), record.text("LastName"), isPerson ? nil : record.text("EntityOrShip")]
      ), .primary)
    for part in ListText.split(record.text("Aliases") ?? "", by: ";") {
      for alias in ListText.split(part, by: isPerson ? "," : ";") { entry.add(alias, .strongAlias) }
    }
    entry.add(isPerson ? ListedDate.read(record.text("DateOfBirthOrShipBuildDate") ?? "") : [])
    if let number = record.text("ShipIMONumber") { entry.add("imo-number", number) }
    if let country = record.text("Country") {
      entry.programmes = [country]
    }
    return entry
  }
}
