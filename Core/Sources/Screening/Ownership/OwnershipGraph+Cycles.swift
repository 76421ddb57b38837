extension OwnershipGraph {
  /// Rings of parties that own one another, each in the order of `parties`; strongly connected components by Tarjan's
  /// algorithm, without recursion.
  func cycles(among parties: [String]) -> [[String]] {
    let places = Dictionary(parties.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let above = parties.map { party in
      holders(of: party).filter { $0.kind == .ownedBy }.compactMap { places[$0.owner] }
    }
    var search = ComponentSearch(edges: above)
    return search.components().filter { $0.count > 1 }.map { $0.sorted().map { parties[$0] } }
  }

  private struct ComponentSearch {
    let edges: [[Int]]
    private var order: [Int]
    private var low: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var counter = 0
    private var found: [[Int]] = []

    init(edges: [[Int]]) {
      self.edges = edges
      order = [Int](repeating: -1, count: edges.count)
      low = order
      isOpen = [Bool](repeating: false, count: edges.count)
    }

    mutating func components() -> [[Int]] {
      for start in edges.indices where order[start] < 0 { visit(start) }
      return found
    }

    private mutating func enter(_ node: Int) {
      order[node] = counter
      low[node] = counter
      counter += 1
      open.append(node)
      isOpen[node] = true
    }

    private mutating func visit(_ start: Int) {
      enter(start)
      var stack = [(node: start, edge: 0)]
      while let top = stack.last {
        if top.edge < edges[top.node].count {
          stack[stack.count - 1].edge += 1
          let next = edges[top.node][top.edge]
          if order[next] < 0 {
            enter(next)
            stack.append((next, 0))
          } else if isOpen[next] {
            low[top.node] = min(low[top.node], order[next])
          }
        } else {
          stack.removeLast()
          if let parent = stack.last { low[parent.node] = min(low[parent.node], low[top.node]) }
          if low[top.node] == order[top.node] { close(top.node) }
        }
      }
    }

    private mutating func close(_ node: Int) {
      var component: [Int] = []
      while let last = open.popLast() {
        isOpen[last] = false
        component.append(last)
        if last == node { break }
      }
      found.append(component)
    }
  }
}
