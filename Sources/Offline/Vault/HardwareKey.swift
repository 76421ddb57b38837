#if canImport(CPKCS11)
  import CPKCS11
  import Foundation

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Darwin)
    import Darwin
  #endif

  /// A key encryption key that stays in a token: wrapping is encryption there, with AES-GCM.
  ///
  /// The URI (RFC 7512) names module, token and key: `pkcs11:token=house;object=kek?module-path=/usr/lib/...&pin-value=1234`, or
  /// `pin-source=file:/path` for the PIN.
  final class HardwareKey: KeyWrapping {
    private typealias Functions = CK_FUNCTION_LIST

    private let module: UnsafeMutableRawPointer
    private let functions: Functions
    private let session: CK_SESSION_HANDLE
    private let key: CK_OBJECT_HANDLE

    private static let ivBytes = 12
    private static let tagBytes = 16

    static func open(_ uri: String) throws(RequestFault) -> any KeyWrapping {
      guard let parts = TokenURI(uri) else { throw .usage("--kek-pkcs11 is a PKCS#11 URI with module-path") }
      return try HardwareKey(parts)
    }

    private init(_ uri: TokenURI) throws(RequestFault) {
      guard let module = dlopen(uri.modulePath, RTLD_NOW | RTLD_LOCAL) else {
        throw .missing(option: "kek-pkcs11", path: uri.modulePath)
      }
      self.module = module
      typealias GetList = @convention(c) (UnsafeMutablePointer<UnsafeMutablePointer<CK_FUNCTION_LIST>?>?) -> CK_RV
      guard let symbol = dlsym(module, "C_GetFunctionList") else { throw .usage("the module has no C_GetFunctionList") }
      var list: UnsafeMutablePointer<CK_FUNCTION_LIST>?
      guard unsafeBitCast(symbol, to: GetList.self)(&list) == 0, let functions = list?.pointee else {
        throw .usage("the module gives no functions")
      }
      self.functions = functions
      let started = functions.C_Initialize?(nil)
      // Already initialised is as good.
      guard started == 0 || started == 0x191 else { throw .usage("the module does not start") }
      guard let slot = Self.slot(uri, functions) else { throw Self.unknown("there is no such token") }
      var session: CK_SESSION_HANDLE = 0
      guard functions.C_OpenSession?(slot, 4, nil, nil, &session) == 0 else {
        throw .usage("the token opens no session")
      }
      self.session = session
      if var pin = uri.pin {
        let answer = functions.C_Login?(session, 1, &pin, CK_ULONG(pin.count))
        guard answer == 0 || answer == 0x100 else { throw Self.fault("key_wrong", "the token refuses the PIN") }
      }
      guard let key = Self.find(uri, functions, session) else {
        throw Self.unknown("the token has no such secret key, or several")
      }
      self.key = key
      if let length = Self.length(of: key, functions, session), ![16, 24, 32].contains(length) {
        throw Self.fault(
          "key_invalid",
          "the token's key has \(length) bytes; an AES key has 16, 24 or 32. Was it cut when it was imported?")
      }
    }

    /// `CKA_VALUE_LEN`: tokens say it of keys whose value they do not give out. `softhsm2-util --import` reads a file as a line of text, so
    /// that a key with a byte 00 or 0A is stored only up to there, and nobody complains before it is used.
    private static func length(
      of key: CK_OBJECT_HANDLE, _ functions: Functions, _ session: CK_SESSION_HANDLE
    ) -> Int? {
      var length: CK_ULONG = 0
      let answer: CK_RV? = withUnsafeMutableBytes(of: &length) { length in
        var attribute = CK_ATTRIBUTE(type: 0x161, pValue: length.baseAddress, ulValueLen: CK_ULONG(length.count))
        return functions.C_GetAttributeValue?(session, key, &attribute, 1)
      }
      return answer == 0 ? Int(exactly: length) : nil
    }

    private static func unknown(_ detail: String) -> RequestFault { fault("key_not_found", detail) }

    private static func fault(_ code: String, _ detail: String) -> RequestFault {
      .value(option: "kek-pkcs11", code: code, detail: detail)
    }

    deinit {
      _ = functions.C_CloseSession?(session)
      _ = functions.C_Finalize?(nil)
      dlclose(module)
    }

    private static func slot(_ uri: TokenURI, _ functions: Functions) -> CK_SLOT_ID? {
      var count: CK_ULONG = 0
      guard functions.C_GetSlotList?(1, nil, &count) == 0, count > 0, count < 4096 else { return nil }
      var slots = [CK_SLOT_ID](repeating: 0, count: Int(count))
      guard functions.C_GetSlotList?(1, &slots, &count) == 0 else { return nil }
      return slots.prefix(Int(count)).first { slot in
        var info = CK_TOKEN_INFO()
        guard functions.C_GetTokenInfo?(slot, &info) == 0 else { return false }
        let label = withUnsafeBytes(of: info.label) { String(decoding: $0, as: UTF8.self) }
        return uri.token == nil || label.trimmingCharacters(in: .whitespaces) == uri.token
      }
    }

    private static func find(
      _ uri: TokenURI, _ functions: Functions, _ session: CK_SESSION_HANDLE
    ) -> CK_OBJECT_HANDLE? {
      // CKO_SECRET_KEY
      var kind: CK_ULONG = 4
      var label = uri.object
      var identifier = uri.id
      return withUnsafeMutableBytes(of: &kind) { kind in
        label.withUnsafeMutableBytes { label in
          identifier.withUnsafeMutableBytes { identifier in
            // CKA_CLASS, CKA_LABEL, CKA_ID
            var template = [CK_ATTRIBUTE(type: 0, pValue: kind.baseAddress, ulValueLen: CK_ULONG(kind.count))]
            if !label.isEmpty {
              template.append(CK_ATTRIBUTE(type: 3, pValue: label.baseAddress, ulValueLen: CK_ULONG(label.count)))
            }
            if !identifier.isEmpty {
              template.append(
                CK_ATTRIBUTE(type: 0x102, pValue: identifier.baseAddress, ulValueLen: CK_ULONG(identifier.count)))
            }
            guard functions.C_FindObjectsInit?(session, &template, CK_ULONG(template.count)) == 0 else { return nil }
            var found: CK_OBJECT_HANDLE = 0
            var count: CK_ULONG = 0
            let answer = functions.C_FindObjects?(session, &found, 1, &count)
            _ = functions.C_FindObjectsFinal?(session)
            return answer == 0 && count == 1 ? found : nil
          }
        }
      }
    }

    func wrap(_ key: [UInt8], binding: [UInt8]) throws(VaultFault) -> [UInt8] {
      var nonce = [UInt8](repeating: 0, count: Self.ivBytes)
      guard functions.C_GenerateRandom?(session, &nonce, CK_ULONG(nonce.count)) == 0 else {
        throw VaultFault(.system, "the token gives no random bytes")
      }
      let sealed = run(nonce, binding, key, isEncrypting: true, room: key.count + Self.tagBytes)
      guard let sealed else { throw VaultFault(.system, "the token does not encrypt with AES-GCM") }
      return nonce + sealed
    }

    func unwrap(_ wrapped: [UInt8], binding: [UInt8]) throws(VaultFault) -> [UInt8] {
      guard wrapped.count > Self.ivBytes + Self.tagBytes else {
        throw VaultFault(.keyWrong, "a wrapped key is too short")
      }
      let plain = run(
        Array(wrapped.prefix(Self.ivBytes)), binding, Array(wrapped.dropFirst(Self.ivBytes)), isEncrypting: false,
        room: wrapped.count)
      guard let plain else { throw VaultFault(.keyWrong, "the token's key does not open the vault's keys") }
      return plain
    }

    private func run(
      _ nonce: [UInt8], _ binding: [UInt8], _ input: [UInt8], isEncrypting: Bool, room: Int
    ) -> [UInt8]? {
      var (nonce, binding, input) = (nonce, binding, input)
      var output = [UInt8](repeating: 0, count: room)
      var length = CK_ULONG(room)
      let answer: CK_RV? = nonce.withUnsafeMutableBufferPointer { nonce in
        binding.withUnsafeMutableBufferPointer { binding in
          var parameters = CK_GCM_PARAMS()
          parameters.pIv = nonce.baseAddress
          parameters.ulIvLen = CK_ULONG(nonce.count)
          parameters.ulIvBits = CK_ULONG(nonce.count * 8)
          parameters.pAAD = binding.baseAddress
          parameters.ulAADLen = CK_ULONG(binding.count)
          parameters.ulTagBits = CK_ULONG(Self.tagBytes * 8)
          return withUnsafeMutableBytes(of: &parameters) { parameters in
            // CKM_AES_GCM
            var mechanism = CK_MECHANISM(
              mechanism: 0x1087, pParameter: parameters.baseAddress, ulParameterLen: CK_ULONG(parameters.count))
            let begin = isEncrypting ? functions.C_EncryptInit : functions.C_DecryptInit
            guard begin?(session, &mechanism, key) == 0 else { return 1 }
            let perform = isEncrypting ? functions.C_Encrypt : functions.C_Decrypt
            return perform?(session, &input, CK_ULONG(input.count), &output, &length)
          }
        }
      }
      return answer == 0 ? Array(output.prefix(Int(length))) : nil
    }
  }
#else
  /// A program that was built without the header of PKCS#11.
  enum HardwareKey {
    static func open(_ uri: String) throws(RequestFault) -> any KeyWrapping {
      throw .usage("this program was built without PKCS#11")
    }
  }
#endif
