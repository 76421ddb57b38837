import Foundation
import Vocabulary

/// `{"files": [{"name": "sdn.csv", "content": "base 64"}], "acceptShrinking": false}`.
struct ListBody: Decodable {
  struct File: Decodable {
    let name: String
    let content: [UInt8]

    enum CodingKeys: String, CodingKey, CaseIterable { case name, content }

    init(from decoder: any Decoder) throws {
      try decoder.refuseUnknownKeys(CodingKeys.self)
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try decoder.validatedReference(try values.decode(String.self, forKey: .name))
      let text = try values.decode(String.self, forKey: .content)
      content = try decoder.validated { () throws(VocabularyError) in
        guard let data = Data(base64Encoded: text) else {
          throw VocabularyError(.format, "the content of a file is base 64")
        }
        return Array(data)
      }
    }
  }

  let files: [(name: String, bytes: [UInt8])]
  let acceptShrinking: Bool
  let kind: Kind

  enum Kind: String, Decodable { case watchlist, ownership }

  enum CodingKeys: String, CodingKey, CaseIterable { case files, acceptShrinking, kind }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let read = try values.decode([File].self, forKey: .files)
    acceptShrinking = try values.decodeIfPresent(Bool.self, forKey: .acceptShrinking) ?? false
    kind = try values.decodeIfPresent(Kind.self, forKey: .kind) ?? .watchlist
    files = try decoder.validated { () throws(VocabularyError) in
      guard (1...32).contains(read.count) else { throw VocabularyError(.range, "a list has 1 to 32 files") }
      return read.map { ($0.name, $0.content) }
    }
  }
}

/// `{"text": "the pack, YAML"}`.
struct PackBody: Decodable {
  let text: String

  enum CodingKeys: String, CodingKey, CaseIterable { case text }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    text = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .text)
  }
}

extension Decoder {
  func validatedReference(_ text: String) throws -> String {
    try validated { () throws(VocabularyError) in try Reference.checked(text, what: "the file's name") }
  }
}
