/// A picture in JPEG (ITU-T T.81) as a grid of mean brightnesses, one for each block of eight by eight pixels: enough to know a
/// picture again, and little that hostile bytes could do.
///
/// Only the first coefficients of the first component are kept; the others are read over. Sequential and progressive, 8 bits,
/// Huffman-coded; whatever is beyond is not read. Memory is bounded by `maximumBlocks`, time by the number of bytes.
struct JPEGPicture: Sendable {
  let width: Int
  let height: Int
  /// `width * height` values, row by row.
  let brightness: [UInt8]

  /// A picture of sixteen million pixels.
  static let maximumBlocks = 1 << 18
  static let maximumSide = 16_384
  /// A progressive picture has about ten.
  static let maximumScans = 64

  /// - Throws: `EvidenceError` with code `format` or `length`.
  init(_ bytes: ArraySlice<UInt8>) throws(EvidenceError) {
    var reader = JPEGReader(bytes)
    try reader.picture()
    guard let frame = reader.frame, reader.scanCount > 0 else { throw JPEGReader.fault("there is no picture in it") }
    let component = frame.components[0]
    (width, height) = (component.blocksWide, component.blocksHigh)
    var brightness: [UInt8] = []
    brightness.reserveCapacity(width * height)
    let step = reader.quantization[component.quantization] ?? 1
    for row in 0..<height {
      for column in 0..<width {
        // Eight times the mean, less 128.
        let level = reader.coefficients[row * component.storedWide + column] &* step / 8 &+ 128
        brightness.append(UInt8(clamping: level))
      }
    }
    self.brightness = brightness
  }

  /// By the mean of what falls into each cell; nil where the picture is too small for that to mean anything.
  func scaled(to side: Int) -> [UInt8]? {
    guard width >= side / 2, height >= side / 2 else { return nil }
    var cells: [UInt8] = []
    cells.reserveCapacity(side * side)
    for row in 0..<side {
      for column in 0..<side {
        let (top, bottom) = Self.span(row, side, height)
        let (left, right) = Self.span(column, side, width)
        var sum = 0
        for y in top..<bottom { for x in left..<right { sum += Int(brightness[y * width + x]) } }
        cells.append(UInt8(truncatingIfNeeded: sum / ((bottom - top) * (right - left))))
      }
    }
    return cells
  }

  private static func span(_ cell: Int, _ side: Int, _ count: Int) -> (Int, Int) {
    let first = cell * count / side
    return (first, max(first + 1, (cell + 1) * count / side))
  }
}

extension PerceptualHash {
  /// Of a picture's file; nil where it is no JPEG that can be read, or too small or plain to be known again.
  public init?(jpeg bytes: ArraySlice<UInt8>) {
    guard let cells = try? JPEGPicture(bytes).scaled(to: Self.side) else { return nil }
    self.init(luminance: cells)
  }
}
