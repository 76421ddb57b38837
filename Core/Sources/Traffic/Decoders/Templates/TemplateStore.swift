/// The templates of all streams, at most `maximumTemplates` of them.
///
/// Where there is no room, one goes that no data used since the hand last came by (second chance), so that a flood of
/// invented templates does not push out those at work.
struct TemplateStore: Sendable {
  static let maximumTemplates = 8192
  static let maximumPerStream = 1024

  struct Key: Hashable, Sendable {
    /// Place of the stream in the exporter table.
    let stream: Int
    let id: UInt16
  }

  private struct Slot {
    var key: Key
    var template: FlowTemplate
    var lives: UInt8
  }

  private var slots: [Slot] = []
  private var places: [Key: Int] = [:]
  private var counts: [Int: Int] = [:]
  private var hand = 0

  var count: Int { slots.count }

  /// In no particular order.
  var all: [(stream: Int, template: FlowTemplate)] { slots.map { ($0.key.stream, $0.template) } }

  enum Outcome { case kept, refused, evictedAnother }

  mutating func keep(_ template: FlowTemplate, of stream: Int) -> Outcome {
    let key = Key(stream: stream, id: template.id)
    if let place = places[key] {
      if slots[place].template != template { slots[place].template = template }
      return .kept
    }
    guard counts[stream, default: 0] < Self.maximumPerStream else { return .refused }
    counts[stream, default: 0] += 1
    if slots.count < Self.maximumTemplates {
      places[key] = slots.count
      slots.append(Slot(key: key, template: template, lives: 1))
      return .kept
    }
    let place = victim()
    forget(slots[place].key)
    slots[place] = Slot(key: key, template: template, lives: 1)
    places[key] = place
    return .evictedAnother
  }

  private mutating func victim() -> Int {
    while true {
      hand = hand + 1 < slots.count ? hand + 1 : 0
      if slots[hand].lives == 0 { return hand }
      slots[hand].lives -= 1
    }
  }

  private mutating func forget(_ key: Key) {
    places[key] = nil
    if let count = counts[key.stream] { counts[key.stream] = count > 1 ? count - 1 : nil }
  }

  /// The template of a set of data, which becomes harder to push out.
  mutating func template(_ id: UInt16, of stream: Int) -> FlowTemplate? {
    guard let place = places[Key(stream: stream, id: id)] else { return nil }
    slots[place].lives = 4
    return slots[place].template
  }

  /// RFC 7011 section 8.1: an exporter takes one template back.
  mutating func withdraw(_ id: UInt16, of stream: Int) {
    guard let place = places[Key(stream: stream, id: id)] else { return }
    remove(at: place)
  }

  /// An exporter takes all templates, or all options templates, back.
  mutating func withdrawAll(of stream: Int, options: Bool) {
    guard counts[stream] != nil else { return }
    var place = slots.count - 1
    while place >= 0 {
      if slots[place].key.stream == stream, slots[place].template.isOptions == options { remove(at: place) }
      place -= 1
    }
  }

  private mutating func remove(at place: Int) {
    forget(slots[place].key)
    let last = slots.removeLast()
    guard place < slots.count else { return }
    slots[place] = last
    places[last.key] = place
  }
}
