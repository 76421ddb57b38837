import GRDB
import Workflow

extension SQLiteReading {
  func operators() throws -> [OperatorRecord] { try records(OperatorRecord.self, HouseSQL.operators) }

  func apiKeys() throws -> [APIKeyRecord] { try records(APIKeyRecord.self, HouseSQL.apiKeys) }

  func apiKey(secretDigest: String) throws -> APIKeyRecord? {
    let found = try records(APIKeyRecord.self, HouseSQL.apiKeyBySecret, [secretDigest]).first
    guard found == nil || found?.secretDigest == secretDigest else {
      throw StoreError(.damaged, "an API key's digest differs from its record")
    }
    return found
  }

  func packs() throws -> [PackRecord] { try records(PackRecord.self, HouseSQL.packs) }

  func packText(digest: String) throws -> [UInt8]? {
    try database.first(HouseSQL.packText, [digest]) { try $0.bytes(0) }
  }

  func lists() throws -> [ListRecord] { try records(ListRecord.self, HouseSQL.lists) }

  func webhooks() throws -> [WebhookRecord] { try records(WebhookRecord.self, HouseSQL.webhooks) }
}

enum HouseSQL {
  static let operators = "SELECT body FROM operators ORDER BY handle"
  static let apiKeys = "SELECT body FROM api_keys ORDER BY created_at DESC, id DESC"
  static let apiKeyBySecret = "SELECT body FROM api_keys WHERE secret_digest = ?"
  static let packs = "SELECT body FROM packs ORDER BY identifier, version, id"
  static let packText = "SELECT bytes FROM pack_texts WHERE digest = ?"
  static let putPackText = "INSERT INTO pack_texts (digest, bytes) VALUES (?, ?)"
  static let lists = "SELECT body FROM lists ORDER BY id"
  static let webhooks = "SELECT body FROM webhooks ORDER BY id"
}
