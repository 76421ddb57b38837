/// Application identifiers of GS1 element strings (ref.gs1.org/ai, January 2026).
struct ElementStrings: Sendable {
  enum Kind: String, Sendable { case text = "str", date, whole = "int", decimal }

  struct Element: Sendable {
    /// Characters of the value at most.
    let length: Int
    let kind: Kind
    /// Whether the value may be shorter.
    let isVariable: Bool
  }

  /// The format as GS1 writes it, a colon and the kind of value, `=`, and identifiers or ranges of them.
  static let all = ElementStrings(
    """
    N..10:str=8019 N..12:str=8011 N..15:decimal=3900-3909,3920-3929 N..4:str=7004 N..6:str=242 N..8:int=30,37 \
    N1:str=4321-4323,7252 N1+X1+N1:str=7258 N1+X3:str=7040 N10:date=4324-4325,7003 N12:date=7251 \
    N13:str=410-417,7001 N13[+N..12]:str=255 N13[+X..17]:str=253 N14:str=01-03,8001 N14+N2+N2:str=8006,8026 \
    N14[+X..16]:str=8003 N15:str=8040-8041 N17:str=402 N18:str=00,8017-8018 N18+[N1..N2]:str=8043 N2:str=20,7241 \
    N20:str=4309 N3:int=422,424,426 N3+N..12:str=423,425 N3+N..15:decimal=3910-3919,3930-3939 \
    N3+X..27:str=7030-7039 N3+X..9:str=421 N32:str=8042 N4:decimal=3940-3943 N4:str=8111 \
    N6:date=11-13,15-17,4326,7006 \
    N6:decimal=3100-3105,3110-3115,3120-3125,3130-3135,3140-3145,3150-3155,3160-3165,3200-3205,3210-3215,3220-3225 \
    N6:decimal=3230-3235,3240-3245,3250-3255,3260-3265,3270-3275,3280-3285,3290-3295,3300-3305,3310-3315,3320-3325 \
    N6:decimal=3330-3335,3340-3345,3350-3355,3360-3365,3370-3375,3400-3405,3410-3415,3420-3425,3430-3435,3440-3445 \
    N6:decimal=3450-3455,3460-3465,3470-3475,3480-3485,3490-3495,3500-3505,3510-3515,3520-3525,3530-3535,3540-3545 \
    N6:decimal=3550-3555,3560-3565,3570-3575,3600-3605,3610-3615,3620-3625,3630-3635,3640-3645,3650-3655,3660-3665 \
    N6:decimal=3670-3675,3680-3685,3690-3695,3950-3955 N6:str=8005 N6+[-]:str=4330-4333 N6[+N4]:date=7011 \
    N6[+N6]:date=7007 N8:date=7250 N8[+N..4]:date=8008 X..10:str=7009,7255 X..12:str=7005 X..2:str=7010 \
    X..20:str=10,21-22,243,254,420,710-717,4318,7020-7022,7240,8002 X..20:str=8012 X..25:str=7242,8013-8014,8020 \
    X..28:str=235 X..3:str=427,7008 X..30:str=90,240-241,250-251,400-401,403,4308,4319,7002,7023,8004 \
    X..34:str=8007 X..35:str=4300-4301,4310-4311,4320 X..4:str=7041 X..40:str=7253-7254,7259 X..50:str=8009 \
    X..70:str=4302-4306,4312-4316,7257,8110,8112,8200 X..90:str=91-99,7256 X2:str=4307,4317 \
    X2+X..28:str=7230-7239 Y..30:str=8010 Z..90:str=8030
    """)

  private let elements: [[UInt8]: Element]

  init(_ text: StaticString) {
    var elements: [[UInt8]: Element] = [:]
    for word in text.description.split(separator: " ") {
      let halves = word.split(separator: "=")
      let format = halves[0].split(separator: ":")
      guard halves.count == 2, format.count == 2, let kind = Kind(rawValue: String(format[1])) else { continue }
      let element = Element(
        length: Self.length(format[0]), kind: kind, isVariable: format[0].contains(".") || format[0].contains("["))
      for range in halves[1].split(separator: ",") {
        let ends = range.split(separator: "-")
        guard let low = Int(ends[0]), let high = Int(ends[ends.count - 1]) else { continue }
        for value in low...max(low, high) {
          let digits = String(value)
          let zeros = String(repeating: "0", count: max(0, ends[0].utf8.count - digits.utf8.count))
          elements[Array((zeros + digits).utf8)] = element
        }
      }
    }
    self.elements = elements
  }

  /// The sum of the longest lengths of the parts: `N3+X..27` is 30; an optional sign counts as one.
  private static func length(_ format: Substring) -> Int {
    format.split(separator: "+").reduce(0) { sum, part in
      let digits = part.split { !$0.isNumber }.last.flatMap { Int($0) }
      return sum + (digits ?? 1)
    }
  }

  /// The identifier that a text begins with: two to four digits.
  func identifier(in text: ArraySlice<UInt8>) -> (identifier: [UInt8], element: Element)? {
    for length in 2...4 {
      let start = Array(text.prefix(length))
      if start.count == length, let element = elements[start] { return (start, element) }
    }
    return nil
  }
}
