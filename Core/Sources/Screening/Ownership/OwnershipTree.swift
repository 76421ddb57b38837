import Vocabulary

/// The owners of an applicant as far as they are known: stated, from the lists' own links, from a register; and which of them
/// are on a list, with what measure.
struct OwnershipTree {
  static let root = "applicant"

  /// A listed party that somebody resembles, and whether a person has said that it is somebody else.
  typealias Match = (entry: Int32, score: Double, isCleared: Bool)

  /// A listed party among the owners.
  struct Listed {
    let entry: String
    let name: String
    let measure: ListMeasure
    let confidence: Double
  }

  private let index: ScreeningIndex
  private let cut: Double
  private let register: OwnershipRegister?
  private var search: Search
  private var registerSearch: Search?
  private(set) var graph = OwnershipGraph()
  /// The listed parties that each owner resembles, the likeliest first.
  private(set) var listed: [String: [Listed]] = [:]
  /// Owners that resemble listed parties which they are not, as a person has said.
  private(set) var cleared: [(owner: String, entry: String)] = []
  private(set) var persons: Set<String> = []
  /// Parties of the register that were followed already.
  private var followed: Set<String> = []
  static let maximumFollowed = 500

  init(_ index: ScreeningIndex, cut: Double, register: OwnershipRegister?) {
    self.index = index
    self.cut = cut
    self.register = register
    search = index.memory().search
    registerSearch = register?.index.memory().search
  }

  /// Whether an owner resembles a party that is listed with such a measure, and the likeliest of these.
  func listing(_ key: String, _ measure: ListMeasure) -> Listed? { listed[key]?.first { $0.measure == measure } }

  /// - Parameter matched: the matches by role, the likeliest first.
  mutating func add(_ organization: Organization, matched: [Role: [Match]]) {
    graph.name(Self.root, organization.name.text)
    func take(_ role: Role, _ key: String) { note(key, matched[role] ?? []) }
    for (place, owner) in organization.beneficialOwners.enumerated() {
      let key = "beneficial-owner-\(place)"
      let isOwner = owner.control == .ownership || owner.ownershipBasisPoints != nil
      add(key, owner.individual.name.full, share: owner.ownershipBasisPoints, isOwner ? .ownedBy : .controlledBy)
      persons.insert(key)
      take(.beneficialOwner(place), key)
    }
    for (place, owner) in organization.corporateOwners.enumerated() {
      let key = "corporate-owner-\(place)"
      add(key, owner.name.text, share: owner.ownershipBasisPoints, .ownedBy)
      take(.corporateOwner(place), key)
      follow(
        key,
        ScreeningSubject(
          kind: .organization, names: [owner.name.text], countries: [owner.jurisdiction].compactMap(\.self)))
    }
    if let match = matched[.applicant]?.first(where: { !$0.isCleared }) {
      followLinks(of: match.entry, asset: Self.root, depth: 0)
    }
    follow(
      Self.root,
      ScreeningSubject(
        kind: .organization, names: [organization.name.text] + organization.otherNames.map(\.text),
        countries: [organization.jurisdiction].compactMap(\.self), identifiers: organization.identifiers))
  }

  private mutating func add(_ key: String, _ name: String, share: Int?, _ kind: EntryLink.Kind) {
    graph.name(key, name)
    graph.add(Holding(owner: key, asset: Self.root, kind: kind, share: share, source: "stated"))
  }

  private mutating func note(_ key: String, _ matches: [Match]) {
    for match in matches {
      if match.isCleared {
        cleared.append((key, index.ids[Int(match.entry)]))
      } else {
        let isBest = listed[key] == nil
        listed[key, default: []].append(listing(of: match.entry, confidence: match.score))
        if isBest { followLinks(of: match.entry, asset: key, depth: 0) }
      }
    }
  }

  private func listing(of entry: Int32, confidence: Double) -> Listed {
    let listing = index.entries[Int(entry)]
    let list = index.lists[Int(index.listOfEntry[Int(entry)])].list
    return Listed(
      entry: listing.id, name: listing.names.first?.text ?? listing.id, measure: .of(listing, list: list),
      confidence: confidence)
  }

  /// Owners that the list itself names for an entry.
  private mutating func followLinks(of entry: Int32, asset: String, depth: Int) {
    guard depth < 32 else { return }
    for link in index.entries[Int(entry)].links {
      guard let owner = index.place(of: link.other, near: entry) else { continue }
      let key = "entry-" + index.ids[Int(owner)]
      let isKnown = listed[key] != nil
      graph.add(Holding(owner: key, asset: asset, kind: link.kind, share: link.share, source: "list"))
      guard !isKnown else { continue }
      let listing = index.entries[Int(owner)]
      graph.name(key, listing.names.first?.text ?? listing.id)
      if listing.kind == .person { persons.insert(key) }
      listed[key] = [self.listing(of: owner, confidence: 1)]
      followLinks(of: owner, asset: key, depth: depth + 1)
    }
  }

  /// Goes up in the register from the party that `subject` is in it, and screens everybody above.
  private mutating func follow(_ key: String, _ subject: ScreeningSubject) {
    guard let register, var memory = registerSearch, let start = register.party(subject, &memory) else { return }
    registerSearch = memory
    var queue = [(id: start.id, key: key)]
    var next = 0
    while next < queue.count {
      let (id, key) = queue[next]
      next += 1
      for holding in register.graph.holders(of: id) {
        let owner = "register-" + holding.owner
        graph.add(Holding(owner: owner, asset: key, kind: holding.kind, share: holding.share, source: register.title))
        guard followed.count < Self.maximumFollowed, followed.insert(holding.owner).inserted else { continue }
        screen(holding.owner, as: owner, register)
        queue.append((holding.owner, owner))
      }
    }
  }

  private mutating func screen(_ id: String, as key: String, _ register: OwnershipRegister) {
    guard let party = register.entries[id] else { return }
    graph.name(key, party.names.first?.text ?? id)
    if party.kind == .person { persons.insert(key) }
    let subject = ScreeningSubject(party)
    note(
      key, index.scored(subject, minimumScore: cut, &search).prefix(20).map { ($0.candidate.entry, $0.score, false) })
  }
}
