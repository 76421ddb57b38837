"""Invented documents for the benchmark, made anew each time: passport chips, a mobile licence, an SD-JWT with key binding.

Needs the package `cryptography`. Every function gives the fields of a line for `vestibule evidence batch`, and the parts that a
program in Python checks beside it.
"""

import base64
import datetime
import hashlib
import json
import os

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa, utils
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.x509.oid import NameOID, ObjectIdentifier

AT = "2026-06-15T12:00:00Z"
NOW = int(datetime.datetime(2026, 6, 15, 12, tzinfo=datetime.timezone.utc).timestamp())
CURVES = {
    "P-256": ec.SECP256R1, "brainpoolP256r1": ec.BrainpoolP256R1, "brainpoolP384r1": ec.BrainpoolP384R1,
    "brainpoolP512r1": ec.BrainpoolP512R1,
}


def text(data):
    return base64.b64encode(data).decode()


def url(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


# --- certificates


def name(country, common):
    return x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, country), x509.NameAttribute(NameOID.COMMON_NAME, common)])


def certificate(subject, issuer, key, signer, authority=False, purpose=None):
    builder = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(datetime.datetime(2026, 1, 1))
        .not_valid_after(datetime.datetime(2030, 1, 1)))
    if authority:
        builder = builder.add_extension(x509.BasicConstraints(True, 0), True)
    usage = [False] * 9
    usage[5 if authority else 0] = True
    builder = builder.add_extension(x509.KeyUsage(*usage), True)
    if purpose:
        builder = builder.add_extension(x509.ExtendedKeyUsage([ObjectIdentifier(purpose)]), True)
    made = builder.sign(signer, hashes.SHA256())
    return made, made.public_bytes(serialization.Encoding.DER)


def pair(kind, purpose=None):
    """An authority and a signer under it: keys, certificates, their bytes."""
    def make():
        return rsa.generate_private_key(65537, 2048) if kind == "RSA-2048" else ec.generate_private_key(CURVES[kind]())
    root, signer = make(), make()
    authority, authority_bytes = certificate(name("UT", "CA " + kind), name("UT", "CA " + kind), root, root, True)
    leaf, leaf_bytes = certificate(name("UT", "Signer"), name("UT", "CA " + kind), signer, root, purpose=purpose)
    return signer, leaf, leaf_bytes, authority, authority_bytes


# --- DER


def value(tag, *parts):
    content = b"".join(parts)
    size = len(content)
    if size < 128:
        return tag.to_bytes((tag.bit_length() + 7) // 8, "big") + bytes([size]) + content
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return tag.to_bytes((tag.bit_length() + 7) // 8, "big") + bytes([0x80 | len(digits)]) + digits + content


def oid(dotted):
    first, second, *rest = (int(part) for part in dotted.split("."))
    body = bytearray()
    for number in [first * 40 + second] + rest:
        digits = [number & 127]
        while number := number >> 7:
            digits.append(0x80 | number & 127)
        body += bytes(reversed(digits))
    return value(6, bytes(body))


SHA256 = value(0x30, oid("2.16.840.1.101.3.4.2.1"), b"\5\0")


def digit(field):
    values = (int(c) if c.isdigit() else 0 if c == "<" else ord(c) - 55 for c in field)
    return str(sum(v * (7, 3, 1)[i % 3] for i, v in enumerate(values)) % 10)


def zone():
    number, birth, expiry, optional = "L898902C3", "740812", "320415", "ZE184226B".ljust(14, "<")
    first = "P<UTOERIKSSON<<ANNA<MARIA".ljust(44, "<")
    dates = birth + digit(birth), expiry + digit(expiry)
    tail = dates[1] + optional + digit(optional)
    return first + number + digit(number) + "UTO" + dates[0] + "F" + tail + digit(number + digit(number) + dates[0] + tail)


def passport(kind):
    """A chip with data groups 1 and 2 (20 kB)."""
    signer, leaf, leaf_bytes, authority, authority_bytes = pair(kind)
    groups = {1: value(0x61, value(0x5F1F, zone().encode())), 2: value(0x75, os.urandom(20_000))}
    hashes_of = [value(0x30, value(2, bytes([n])), value(4, hashlib.sha256(g).digest())) for n, g in groups.items()]
    content = value(0x30, value(2, b"\0"), SHA256, value(0x30, *hashes_of))
    attributes = sorted([
        value(0x30, oid("1.2.840.113549.1.9.3"), value(0x31, oid("2.23.136.1.1.1"))),
        value(0x30, oid("1.2.840.113549.1.9.4"), value(0x31, value(4, hashlib.sha256(content).digest())))])
    signed = value(0x31, *attributes)
    if kind == "RSA-2048":
        signature = signer.sign(signed, PKCS1v15(), hashes.SHA256())
        algorithm = value(0x30, oid("1.2.840.113549.1.1.11"), b"\5\0")
    else:
        signature = signer.sign(signed, ec.ECDSA(hashes.SHA256()))
        algorithm = value(0x30, oid("1.2.840.10045.4.3.2"))
    serial = leaf.serial_number
    identity = value(
        0x30, leaf.issuer.public_bytes(), value(2, serial.to_bytes(serial.bit_length() // 8 + 1, "big")))
    info = value(
        0x30, value(2, b"\1"), identity, SHA256, value(0xA0, *attributes), algorithm, value(4, signature))
    body = value(
        0x30, value(2, b"\3"), value(0x31, SHA256),
        value(0x30, oid("2.23.136.1.1.1"), value(0xA0, value(4, content))), value(0xA0, leaf_bytes), value(0x31, info))
    sod = value(0x77, value(0x30, oid("1.2.840.113549.1.7.2"), value(0xA0, body)))
    line = {
        "kind": "emrtd", "at": AT, "sod_b64": text(sod), "dg_b64": {str(n): text(g) for n, g in groups.items()},
        "csca_b64": [text(authority_bytes)]}

    def check():
        """The same with `cryptography`, where the message has been read already."""
        document = x509.load_der_x509_certificate(leaf_bytes)
        padding = [PKCS1v15()] if kind == "RSA-2048" else []
        how = (lambda: [*padding, hashes.SHA256()]) if padding else (lambda: [ec.ECDSA(hashes.SHA256())])
        authority.public_key().verify(document.signature, document.tbs_certificate_bytes, *how())
        document.public_key().verify(signature, signed, *how())
        return all(hashlib.sha256(group).digest() in content for group in groups.values())
    return line, check


# --- CBOR


class Tag:
    def __init__(self, number, item):
        self.number, self.item = number, item


def cbor(item):
    def head(major, number):
        if number < 24:
            return bytes([major << 5 | number])
        for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
            if number < 1 << (8 * size):
                return bytes([major << 5 | code]) + number.to_bytes(size, "big")
        raise ValueError
    if item is None or isinstance(item, bool):
        return {None: b"\xf6", True: b"\xf5", False: b"\xf4"}[item]
    if isinstance(item, int):
        return head(0, item) if item >= 0 else head(1, -1 - item)
    if isinstance(item, bytes):
        return head(2, len(item)) + item
    if isinstance(item, str):
        return head(3, len(item.encode())) + item.encode()
    if isinstance(item, Tag):
        return head(6, item.number) + cbor(item.item)
    if isinstance(item, list):
        return head(4, len(item)) + b"".join(cbor(part) for part in item)
    return head(5, len(item)) + b"".join(cbor(key) + cbor(part) for key, part in item.items())


def raw(key, message):
    r, s = utils.decode_dss_signature(key.sign(message, ec.ECDSA(hashes.SHA256())))
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def wrapped(item):
    return Tag(24, cbor(item))


def sign1(key, headers, payload, detached=False):
    protected = cbor({1: -7})
    message = cbor(["Signature1", protected, b"", payload])
    return [protected, headers, None if detached else payload, raw(key, message)], message


def mobile():
    """A licence with seven elements, P-256 throughout."""
    space, kind = "org.iso.18013.5.1", "org.iso.18013.5.1.mDL"
    signer, leaf, leaf_bytes, authority, authority_bytes = pair("P-256", "1.0.18013.5.1.2")
    device = ec.generate_private_key(ec.SECP256R1())
    elements = [
        ("family_name", "Doe"), ("given_name", "Jo"), ("birth_date", Tag(1004, "1990-01-02")), ("document_number", "X1"),
        ("issuing_country", "UT"), ("portrait", os.urandom(3000)), ("age_over_18", True)]
    items = [
        cbor(wrapped({"digestID": i, "random": os.urandom(24), "elementIdentifier": k, "elementValue": v}))
        for i, (k, v) in enumerate(elements)]
    point = device.public_key().public_numbers()
    day = lambda month: Tag(0, f"2026-{month:02}-01T00:00:00Z")  # noqa: E731
    payload = cbor(wrapped({
        "version": "1.0", "digestAlgorithm": "SHA-256",
        "valueDigests": {space: {i: hashlib.sha256(item).digest() for i, item in enumerate(items)}},
        "deviceKeyInfo": {"deviceKey": {1: 2, -1: 1, -2: point.x.to_bytes(32, "big"), -3: point.y.to_bytes(32, "big")}},
        "docType": kind, "validityInfo": {"signed": day(6), "validFrom": day(6), "validUntil": day(12)}}))
    auth, signed = sign1(signer, {33: leaf_bytes}, payload)
    session = {"nonce": "n-0S6_WzA2Mj", "client_id": "x509_hash:abc", "response_uri": "https://v.example/response"}
    handover = cbor([session["client_id"], session["nonce"], None, session["response_uri"]])
    transcript = [None, None, ["OpenID4VPHandover", hashlib.sha256(handover).digest()]]
    own = cbor(wrapped(["DeviceAuthentication", transcript, kind, wrapped({})]))
    proof, proven = sign1(device, {}, own, detached=True)
    document = {
        "docType": kind, "issuerSigned": {"nameSpaces": {space: []}, "issuerAuth": auth},
        "deviceSigned": {"nameSpaces": wrapped({}), "deviceAuth": {"deviceSignature": proof}}}
    response = cbor({"version": "1.0", "documents": [document], "status": 0})
    # The items go in as they were hashed.
    empty, whole = cbor({space: []}), cbor({space: 0})[:-1] + bytes([0x80 | len(items)]) + b"".join(items)
    response = response.replace(empty, whole)
    line = {
        "kind": "mdoc", "at": AT, "in_b64": text(response), "doctype": kind, "iaca_b64": [text(authority_bytes)],
        **session}

    def check():
        """The same with `cryptography`, where the CBOR has been read already."""
        document = x509.load_der_x509_certificate(leaf_bytes)
        authority.public_key().verify(
            document.signature, document.tbs_certificate_bytes, ec.ECDSA(hashes.SHA256()))
        for key, message, mark in ((document.public_key(), signed, auth[3]), (device.public_key(), proven, proof[3])):
            numbers = (int.from_bytes(mark[:32], "big"), int.from_bytes(mark[32:], "big"))
            key.verify(utils.encode_dss_signature(*numbers), message, ec.ECDSA(hashes.SHA256()))
        return all(hashlib.sha256(item).digest() in payload for item in items)
    return line, check


# --- SD-JWT


def jwk(key, **more):
    numbers = key.public_key().public_numbers()
    return {
        "kty": "EC", "crv": "P-256", "x": url(numbers.x.to_bytes(32, "big")), "y": url(numbers.y.to_bytes(32, "big")),
        **more}


def compact(item):
    return json.dumps(item, separators=(",", ":")).encode()


def jws(key, header, payload):
    start = url(compact(header)) + "." + url(compact(payload))
    return start + "." + url(raw(key, start.encode()))


def credential():
    """Three disclosures and key binding, ES256 twice."""
    issuer, holder = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    claims = [("family_name", "Doe"), ("given_name", "Jo"), ("birthdate", "1990-01-02")]
    shown = [url(compact([url(os.urandom(16)), *claim])) for claim in claims]
    payload = {
        "iss": "https://issuer.example", "vct": "urn:eudi:pid:1", "iat": NOW - 1000, "exp": NOW + 100_000,
        "cnf": {"jwk": jwk(holder)}, "_sd": [url(hashlib.sha256(d.encode()).digest()) for d in shown],
        "_sd_alg": "sha-256"}
    body = "~".join([jws(issuer, {"alg": "ES256", "typ": "dc+sd-jwt", "kid": "k1"}, payload), *shown, ""])
    binding = {
        "iat": NOW - 10, "aud": "x509_hash:abc", "nonce": "n1", "sd_hash": url(hashlib.sha256(body.encode()).digest())}
    presentation = body + jws(holder, {"alg": "ES256", "typ": "kb+jwt"}, binding)
    keys = {"issuer": "https://issuer.example", "jwks": {"keys": [jwk(issuer, kid="k1")]}}
    line = {
        "kind": "sdjwt", "at": AT, "in_b64": text(presentation.encode()), "issuer_jwks_b64": text(compact(keys)),
        "vct": "urn:eudi:pid:1", "nonce": "n1", "aud": "x509_hash:abc"}
    try:
        from jwcrypto.jwk import JWK
        from sd_jwt.verifier import SDJWTVerifier
    except ImportError:
        return line, None
    key = JWK.from_json(json.dumps(jwk(issuer)))

    def check():
        return bool(SDJWTVerifier(presentation, lambda issuer, header: key, "x509_hash:abc", "n1").get_verified_payload())
    return line, check
