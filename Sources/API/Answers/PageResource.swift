import Workflow

/// A part of a list.
struct PageResource<Item: Encodable>: Encodable {
  let items: [Item]
  /// What `cursor` takes to go on; missing at the end.
  let next: String?

  init<Element>(_ page: Page<Element>, _ transform: (Element) -> Item) {
    items = page.elements.map(transform)
    next = page.next.map(CursorText.encode)
  }

  init(items: [Item], next: Cursor? = nil) {
    self.items = items
    self.next = next.map(CursorText.encode)
  }
}
