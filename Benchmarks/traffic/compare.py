#!/usr/bin/env python3
"""Ours, DuckDB's tuned SQL and nfdump on one set of flow records: compare.py VESTIBULE SET WORK"""
import json, os, resource, shutil, socket, struct, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))


def score(found, truth):
    """Recall over all attacks and over levels 0 to 2, and honest accounts flagged: (account, family, time) triples."""
    by = {}
    for account, family, at in found: by.setdefault((account, family), []).append(at)
    def hit(t): return any(at >= t["first_ts"] - 1 for at in by.get((t["account_id"], t["family"]), []))
    attackers = {t["account_id"] for t in truth["attackers"]}
    honest = {b["account_id"] for b in truth["benign"] if not b["authorised"]} - attackers
    licensed = {b["account_id"] for b in truth["benign"] if b["authorised"]}
    easy = [t for t in truth["attackers"] if t["level"] <= 2]
    blamed = {a for a, _, _ in found}
    return (sum(map(hit, truth["attackers"])) / len(truth["attackers"]), sum(map(hit, easy)) / len(easy), len(blamed & honest), len(honest), len(blamed & licensed))


def measured(command, **more):
    """Wall seconds, processor seconds and peak resident megabytes of a command."""
    start = time.monotonic()
    process = subprocess.Popen(command, **more)
    _, status, usage = os.wait4(process.pid, 0)
    if status: raise SystemExit(f"{command[0]} failed")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(name, records, figures, quality=None):
    wall, cpu, memory = figures
    line = f"{name:34s} {records / wall:12,.0f} {records / cpu:14,.0f} {memory:9,.0f}"
    if quality:
        recall, easy, flagged, honest, licensed = quality
        line += f"  {recall:6.3f} {easy:6.3f}   {flagged:4d} of {honest} ({100 * flagged / max(1, honest):.2f} %)  {licensed}"
    print(line, flush=True)


def ours(binary, folder, work, truth, threads):
    out = f"{work}/ours.{threads}.jsonl"
    figures = measured([binary, "flows", "detect", "--format", "aws-vpc", "--input", f"{folder}/flows.log", "--ledger", f"{folder}/tenants.csv", "--authorised", f"{folder}/authorised.csv",
                        "--alerts", out, "--stats", f"{work}/stats.json", "--state-limit-mb", "512", "--threads", str(threads)])
    stats = json.load(open(f"{work}/stats.json"))
    alerts = [json.loads(line) for line in open(out)]
    found = [(a["account_id"], a["family"], a["raised"]) for a in alerts if not a["authorised"]]
    row(f"vestibule, {threads} thread(s)", stats["records_read"], figures, score(found, truth))
    return stats["records_read"], figures


def tuned(folder, records, truth):
    """Runs in a process of its own, so that its memory is its own."""
    code = f"""
import duckdb, json
c = duckdb.connect()
c.execute("set threads = 2")
c.execute("set enable_progress_bar = false")
c.execute("create table leases as select account_id as account, eni, private_ip as private from read_csv('{folder}/tenants.csv', all_varchar = true)")
c.execute("create table authorised as select account_id as account from read_csv('{folder}/authorised.csv', all_varchar = true)")
c.execute("create table flows as select account, eni, src, dst, sport, dport, proto, packets, bytes, first, last, action from read_csv('{folder}/flows.log', delim = ' ', header = true, ignore_errors = true, null_padding = false, columns = {{'version': 'varchar', 'account': 'varchar', 'eni': 'varchar', 'src': 'varchar', 'dst': 'varchar', 'sport': 'integer', 'dport': 'integer', 'proto': 'integer', 'packets': 'bigint', 'bytes': 'bigint', 'first': 'bigint', 'last': 'bigint', 'action': 'varchar', 'status': 'varchar'}}) where status = 'OK'")
text = chr(10).join(l for l in open('{HERE}/tuned.sql').read().splitlines() if not l.startswith('--'))
for statement in text.split(';'):
    if statement.strip(): found = c.execute(statement).fetchall()
print(json.dumps(found))
"""
    start = time.monotonic()
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    text = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status: raise SystemExit("DuckDB failed")
    figures = (time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
    row("DuckDB, tuned SQL, 2 threads", records, figures, score([tuple(f) for f in json.loads(text.splitlines()[-1])], truth))
    return figures


def datagrams(folder):
    """NetFlow version 5 of the IPv4 records, thirty a datagram."""
    begin, sequence, held = None, 0, []
    def packed(held, begin, sequence, now):
        return struct.pack(">HHIIIIBBH", 5, len(held), (now - begin) * 1000, now, 0, sequence, 0, 0, 0) + b"".join(held)
    for line in open(f"{folder}/flows.log"):
        f = line.split()
        if len(f) < 14 or f[13] != "OK" or ":" in f[3]: continue
        first, last = int(f[10]), int(f[11])
        begin = begin or first - 3600
        held.append(struct.pack(">4s4s4sHHIIIIHHBBBBHHBBH", socket.inet_aton(f[3]), socket.inet_aton(f[4]), b"\0" * 4, 0, 0, min(int(f[8]), 2**32 - 1), min(int(f[9]), 2**32 - 1),
                                max(0, first - begin) * 1000, max(0, last - begin) * 1000, int(f[5]), int(f[6]), 0, 0, int(f[7]), 0, 0, 0, 0, 0, 0))
        if len(held) == 30:
            yield packed(held, begin, sequence, last)
            sequence, held = sequence + 30, []
    if held: yield packed(held, begin, sequence, last)


def nfdump(folder, work, records, truth):
    """Collects, then asks for the accounts' addresses with the most flows to distinct destinations, and the most packets."""
    store = f"{work}/nfcapd"
    os.makedirs(store, exist_ok=True)
    port = 29995
    collector = subprocess.Popen(["nfcapd", "-w", store, "-p", str(port), "-b", "127.0.0.1", "-t", "86400", "-B", "20000000"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1)
    out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sent = 0
    for place, datagram in enumerate(datagrams(folder)):
        out.sendto(datagram, ("127.0.0.1", port))
        sent += len(datagram) // 48
        if place % 64 == 63: time.sleep(0.01)
    time.sleep(2)
    collector.terminate()
    collector.wait()
    owner = {}
    for line in open(f"{folder}/tenants.csv"):
        f = line.split(",")
        owner.setdefault(f[2], set()).add(f[0])
    rules = [("scan", ["-A", "srcip,dstip,dstport", "-o", "fmt:%sa,%da,%dp,%pkt", "-q", "-N", "packets < 4 and not dst port 80 and not dst port 443 and not src port < 1024"]),
             ("flood", ["-A", "srcip,dstip", "-o", "fmt:%sa,%da,%dp,%pkt", "-q", "-N", "packets > 10000 and not src port < 1024"])]
    wall = cpu = memory = 0
    blamed = set()
    for family, options in rules:
        start = time.monotonic()
        process = subprocess.Popen(["nfdump", "-R", store] + options, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        seen = {}
        for line in process.stdout:
            f = [x.strip() for x in line.decode().split(",")]
            if len(f) < 4 or f[0] not in owner: continue
            one = seen.setdefault(f[0], [0, 0])
            one[0] += 1
            one[1] += int(float(f[3].split()[0])) if f[3][:1].isdigit() else 0
        _, _, usage = os.wait4(process.pid, 0)
        wall, cpu, memory = wall + time.monotonic() - start, cpu + usage.ru_utime + usage.ru_stime, max(memory, usage.ru_maxrss / 1024)
        for address, (pairs, packets) in seen.items():
            if family == "scan" and pairs >= 40 or family == "flood" and packets >= 60000:
                if len(owner[address]) == 1: blamed |= {(account, family, 1e12) for account in owner[address]}
    row(f"nfdump, two questions ({sent:,} kept)", records, (wall, cpu, memory), score(blamed, truth))
    return wall, cpu, memory


if __name__ == "__main__":
    binary, folder, work = sys.argv[1:4]
    truth = json.load(open(f"{folder}/truth.json"))
    print(f"{'':34s} {'records/s':>12s} {'per core s':>14s} {'peak MB':>9s}  {'recall':>6s} {'0-2':>6s}   honest accounts flagged, licensed reported")
    records, one = ours(binary, folder, work, truth, 1)
    _, two = ours(binary, folder, work, truth, 2)
    same = open(f"{work}/ours.1.jsonl", "rb").read() == open(f"{work}/ours.2.jsonl", "rb").read()
    sql = nf = None
    try: import duckdb
    except ImportError: print("DuckDB is not there")
    else: sql = tuned(folder, records, truth)
    if shutil.which("nfcapd") and shutil.which("nfdump"): nf = nfdump(folder, work, records, truth)
    else: print("nfdump is not there")
    print(f"the same bytes with 1 and 2 threads: {'yes' if same else 'NO'}")
    if sql: print(f"ours over DuckDB: {sql[0] / two[0]:.2f} times as fast, {sql[1] / two[1]:.2f} times by processor time, {two[2] / sql[2]:.2f} of the memory")
    if nf: print(f"ours over nfdump (which only asks two questions of stored flows): {nf[0] / two[0]:.2f} times, {nf[1] / two[1]:.2f} by processor time")
    sys.exit(0 if same else 1)
