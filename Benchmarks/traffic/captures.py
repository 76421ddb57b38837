#!/usr/bin/env python3
"""Turns a packet capture into flow records as a provider would have them, to try detection on real traffic.

    captures.py CAPTURE OUT.log [--zeek] [--ours ADDRESS]
                             AWS VPC lines (version 2), one direction each, windows of a minute; or, with --zeek,
                             connections as JSON Lines of Zeek's conn.log

Reads classic pcap and pcapng of Ethernet, Linux cooked, raw IP; Argus text (.binetflow); files of nfcapd (.nfdump, by nfdump).
Payload is measured, never kept. The account of a line is the address itself (`capture-ADDRESS`): --ours where it is one of
the two ends, else the private one, else the one that sent first.
"""
import argparse, calendar, csv, ipaddress, json, struct, subprocess, time


def packets(path):
    """(seconds, link type, bytes) of each packet."""
    data = open(path, "rb").read()
    if data[:4] == b"\x0a\x0d\x0d\x0a":
        yield from next_generation(data)
        return
    order = "<" if data[:4] in (b"\xd4\xc3\xb2\xa1", b"\x4d\x3c\xb2\xa1") else ">"
    unit = 1e-9 if data[:4] in (b"\x4d\x3c\xb2\xa1", b"\xa1\xb2\x3c\x4d") else 1e-6
    link = struct.unpack(order + "I", data[20:24])[0] & 0xFFFF
    at = 24
    while at + 16 <= len(data):
        s, f, kept, size = struct.unpack(order + "IIII", data[at:at + 16])
        yield s + f * unit, link, data[at + 16:at + 16 + kept], size
        at += 16 + kept


def next_generation(data):
    at, order, links = 0, "<", []
    while at + 12 <= len(data):
        kind = struct.unpack(order + "I", data[at:at + 4])[0]
        if kind == 0x0A0D0D0A: order = "<" if data[at + 8:at + 12] == b"\x4d\x3c\x2b\x1a" else ">"
        size = struct.unpack(order + "I", data[at + 4:at + 8])[0]
        if size < 12: return
        if kind == 1: links.append(struct.unpack(order + "H", data[at + 8:at + 10])[0])
        if kind == 6:
            port, high, low, kept, whole = struct.unpack(order + "IIIII", data[at + 8:at + 28])
            yield (high << 32 | low) * 1e-6, links[port], data[at + 28:at + 28 + kept], whole
        at += size


def parsed(link, data):
    """(source, destination, protocol, source port, destination port, IP bytes, flags, payload) or None."""
    if link == 1:
        kind, at = struct.unpack(">H", data[12:14])[0], 14
        while kind == 0x8100 and len(data) >= at + 4: kind, at = struct.unpack(">H", data[at + 2:at + 4])[0], at + 4
    elif link == 113: kind, at = struct.unpack(">H", data[14:16])[0], 16
    elif link == 276: kind, at = struct.unpack(">H", data[0:2])[0], 20
    elif link in (12, 101, 228): kind, at = (0x86DD if data[:1] and data[0] >> 4 == 6 else 0x0800), 0
    else: return None
    if kind == 0x0800 and len(data) >= at + 20:
        head, size, protocol = (data[at] & 15) * 4, struct.unpack(">H", data[at + 2:at + 4])[0], data[at + 9]
        if struct.unpack(">H", data[at + 6:at + 8])[0] & 0x1FFF: return None
        source, destination = data[at + 12:at + 16], data[at + 16:at + 20]
    elif kind == 0x86DD and len(data) >= at + 40:
        head, size, protocol = 40, struct.unpack(">H", data[at + 4:at + 6])[0] + 40, data[at + 6]
        source, destination = data[at + 8:at + 24], data[at + 24:at + 40]
    else: return None
    body, flags, inner = data[at + head:], 0, 0
    size = size or len(data) - at
    a = b = 0
    if protocol in (6, 17) and len(body) >= 8:
        a, b = struct.unpack(">HH", body[:4])
        inner = 8
        if protocol == 6 and len(body) >= 14: flags, inner = body[13], (body[12] >> 4) * 4
    elif protocol in (1, 58) and len(body) >= 2: a, b = 0, body[0] * 256 + body[1]
    return ipaddress.ip_address(source), ipaddress.ip_address(destination), protocol, a, b, size, flags, max(0, size - head - inner)


class Connection:
    def __init__(self, key, time):
        self.key, self.first, self.last = key, time, time
        self.sent, self.got, self.flags = [0, 0, 0], [0, 0, 0], [0, 0]


PROTOCOLS = {"icmp": 1, "tcp": 6, "udp": 17, "ipv6-icmp": 58}


def number(text):
    """A port in decimal or hexadecimal; zero for none."""
    return int(text, 16) if text.startswith("0x") else int(text or 0)


def argus(path):
    """Conversations of Argus text: both directions in a row, the flags of each before and after `_`."""
    lines = open(path, errors="replace").read().splitlines()
    comma = "," if "," in lines[0] else "\t"
    columns = [c.strip() for c in lines[0].split(comma)]
    for row in csv.reader(lines[1:], delimiter=comma):
        r = dict(zip(columns, (c.strip() for c in row)))
        if r.get("Proto") not in PROTOCOLS: continue
        try:
            day, _, part = r["StartTime"].partition(".")
            begin = calendar.timegm(time.strptime(day, "%Y/%m/%d %H:%M:%S")) + float("0." + (part or "0"))
            key = (ipaddress.ip_address(r["SrcAddr"]), ipaddress.ip_address(r["DstAddr"]), PROTOCOLS[r["Proto"]],
                   number(r["Sport"]), number(r["Dport"]))
            size, ours, count = int(r["TotBytes"]), int(r["SrcBytes"]), int(r["TotPkts"])
            packets = int(r.get("SrcPkts") or (count if ours == size else max(1, count // 2)))
        except (ValueError, KeyError): continue
        c = Connection(key, begin)
        c.last = begin + float(r["Dur"])
        c.sent, c.got = [packets, ours, 0], [count - packets, size - ours, 0]
        c.flags = [sum({"F": 1, "S": 2, "R": 4, "P": 8, "A": 16}.get(f, 0) for f in side) for side in (r["State"] + "_").split("_")[:2]]
        yield c


def stored(path):
    """Flows that nfcapd stored, one direction each, put together by their ends."""
    text = subprocess.run(["nfdump", "-r", path, "-o", "csv"], capture_output=True, text=True).stdout.splitlines()
    going = {}
    for r in csv.DictReader(text):
        try:
            begin, end = (calendar.timegm(time.strptime(r[c], "%Y-%m-%d %H:%M:%S")) for c in ("ts", "te"))
            key = (ipaddress.ip_address(r["sa"]), ipaddress.ip_address(r["da"]), PROTOCOLS[r["pr"].lower()],
                   int(float(r["sp"])), int(float(r["dp"])))
        except (ValueError, KeyError): continue
        back = (key[1], key[0], key[2], key[4], key[3])
        c = going.get(back) or going.setdefault(key, Connection(key, begin))
        side, which = (c.sent, 0) if c.key == key else (c.got, 1)
        side[0] += int(r["ipkt"]); side[1] += int(r["ibyt"])
        c.flags[which] |= sum({"F": 1, "S": 2, "R": 4, "P": 8, "A": 16}.get(f, 0) for f in r["flg"])
        c.last = max(c.last, end)
    yield from going.values()


def connections(path):
    """Conversations, cut where nothing is said for a minute."""
    if path.endswith(".binetflow"): return sorted(argus(path), key=lambda c: c.last)
    if path.endswith(".nfdump"): return sorted(stored(path), key=lambda c: c.last)
    going, done = {}, []
    for time, link, data, _ in packets(path):
        p = parsed(link, data)
        if p is None: continue
        source, destination, protocol, a, b, size, flags, payload = p
        echo = protocol in (1, 58)
        key = (source, destination, protocol, 0 if echo else a, 0 if echo else b)
        back = (destination, source, protocol, 0 if echo else b, 0 if echo else a)
        c = going.get(key) or going.get(back)
        if c and (time - c.last > 60 or (flags & 18 == 2 and c.key == key and c.flags[0] & 5)):
            going.pop(c.key)
            done.append(c)
            c = None
        if c is None: c = going[key] = Connection(key, time)
        side, which = (c.sent, 0) if c.key == key else (c.got, 1)
        side[0] += 1; side[1] += size; side[2] += payload
        c.flags[which] |= flags
        c.last = max(c.last, time)
    return sorted(done + list(going.values()), key=lambda c: c.last)


def near(c):
    if OURS in c.key[:2]: return OURS
    inside = [a for a in c.key[:2] if a.is_private]
    return inside[0] if len(inside) == 1 else c.key[0]


def aws(c):
    source, destination, protocol, a, b = c.key
    account = f"capture-{near(c)}"
    for (x, y, p, q), (count, size, _) in (((source, destination, a, b), c.sent), ((destination, source, b, a), c.got)):
        if count: yield f"2 {account} eni-{near(c)} {x} {y} {p} {q} {protocol} {count} {size} {int(c.first)} {int(c.last)} ACCEPT OK\n"


def zeek(c):
    source, destination, protocol, a, b = c.key
    ours, theirs = c.flags
    if protocol != 6: state = "SF" if c.got[0] else "S0"
    elif not c.got[0]: state = "S0"
    elif theirs & 4 and not theirs & 2: state = "REJ"
    elif not ours & 2: state = "OTH"
    elif theirs & 2: state = "SF" if ours & 1 and theirs & 1 else "RSTO" if ours & 4 else "S1"
    else: state = "OTH"
    yield json.dumps({"ts": round(c.first, 6), "uid": "C", "id.orig_h": str(source), "id.orig_p": a, "id.resp_h": str(destination), "id.resp_p": b,
                      "proto": {6: "tcp", 17: "udp", 1: "icmp", 58: "icmp"}.get(protocol, "unknown_transport"), "duration": round(c.last - c.first, 6),
                      "orig_bytes": c.sent[2], "resp_bytes": c.got[2], "conn_state": state, "orig_pkts": c.sent[0], "orig_ip_bytes": c.sent[1],
                      "resp_pkts": c.got[0], "resp_ip_bytes": c.got[1]}) + "\n"


if __name__ == "__main__":
    o = argparse.ArgumentParser()
    o.add_argument("capture"); o.add_argument("out"); o.add_argument("--zeek", action="store_true")
    o.add_argument("--ours", type=ipaddress.ip_address)
    o = o.parse_args()
    OURS = o.ours
    with open(o.out, "w") as out:
        for c in connections(o.capture): out.writelines(zeek(c) if o.zeek else aws(c))
