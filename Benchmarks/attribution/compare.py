"""Times one ledger in Vestibule, DuckDB and chDB (pip install duckdb chdb), and PostgreSQL (Debian package), and compares
the answers.

The SQL engines are given what they need: the first port of every block as a key column. What is not installed is left out.
"""
import filecmp
import glob
import os
import shutil
import subprocess
import sys
import time

binary, work = sys.argv[1], sys.argv[2]
data = os.path.join(work, "data")
SCOPE = "CASE WHEN port_lo = 0 AND port_hi = 65535 THEN -1 ELSE port_lo END"
BLOCK = "CASE WHEN addr LIKE '45.%' THEN 1024 + least((port - 1024) // 1008, 63) * 1008 ELSE -1 END"


def size(path):
    return sum(os.path.getsize(os.path.join(path, name)) for name in os.listdir(path))


def report(engine, what, seconds, rows=None, more=""):
    rate = f"{rows / seconds:14,.0f} rows/s" if rows else ""
    print(f"{engine:12} {what:22} {seconds:8.2f} s {rate} {more}", flush=True)


def count(path):
    with open(path, "rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 22), b"")) - 1


def ours(rows, flows):
    db = os.path.join(work, "db")
    shutil.rmtree(db, ignore_errors=True)
    start = time.time()
    subprocess.run([binary, "leases", "load", "--db", db, "--intervals", f"{data}/intervals.csv"], check=True)
    report("vestibule", "load from CSV", time.time() - start, rows, f"{size(db) / rows:.1f} bytes/interval on disk")
    out = os.path.join(work, "flows.out")
    start = time.time()
    subprocess.run([binary, "leases", "join", "--db", db, "--flows", f"{data}/flows.csv", "--out", out], check=True)
    right = filecmp.cmp(out, f"{data}/flows.truth.csv", shallow=False)
    report("vestibule", "join, CSV to CSV", time.time() - start, flows, "all right" if right else "WRONG ANSWERS")
    subprocess.run([binary, "leases", "measure", "--db", db, "--queries", f"{data}/queries.csv"], check=True)


def duck(rows, flows):
    try:
        import duckdb
    except ImportError:
        print("duckdb       not installed")
        return
    path = os.path.join(work, "duck.db")
    if os.path.exists(path):
        os.remove(path)
    base = duckdb.connect(path, config={"threads": os.cpu_count() or 2})
    start = time.time()
    base.execute(f"CREATE TABLE l AS SELECT addr, {SCOPE} AS block, start, \"end\", tenant FROM "
                 f"read_csv('{data}/intervals.csv', header=true, types={{'end': 'BIGINT'}})")
    report("duckdb", "load from CSV", time.time() - start, rows, f"{os.path.getsize(path) / rows:.1f} bytes/interval")
    start = time.time()
    base.execute(f"COPY (WITH f AS (SELECT row_number() OVER () AS n, ts, addr, {BLOCK} AS block FROM "
                 f"read_csv('{data}/flows.csv', header=true)) SELECT CASE WHEN l.\"end\" IS NULL OR f.ts < l.\"end\" "
                 "THEN coalesce(l.tenant, '-') ELSE '-' END AS tenant FROM f ASOF LEFT JOIN l ON f.addr = l.addr AND "
                 f"f.block = l.block AND f.ts >= l.start ORDER BY n) TO '{work}/duck.out' (HEADER)")
    right = filecmp.cmp(f"{work}/duck.out", f"{data}/flows.truth.csv", shallow=False)
    report("duckdb", "ASOF join, CSV to CSV", time.time() - start, flows, "all right" if right else "other answers")


def clickhouse(rows, flows):
    try:
        from chdb import session
    except ImportError:
        print("chdb         not installed")
        return
    folder, out = os.path.join(work, "chdb"), os.path.join(work, "chdb.out")
    shutil.rmtree(folder, ignore_errors=True)
    base = session.Session(folder)
    scope = "if(port_lo = 0 AND port_hi = 65535, -1, toInt32(port_lo))"
    block = "if(startsWith(addr, '45.'), 1024 + least(intDiv(toInt32(port) - 1024, 1008), 63) * 1008, -1)"
    start = time.time()
    base.query("CREATE DATABASE d ENGINE = Atomic")
    base.query(f"CREATE TABLE d.l ENGINE = MergeTree ORDER BY (addr, block, start) AS SELECT addr, toInt32({scope}) AS block, "
               f"start, \"end\", tenant FROM file('{data}/intervals.csv', 'CSVWithNames', 'addr String, port_lo UInt16, "
               "port_hi UInt16, start Int64, end Nullable(Int64), tenant LowCardinality(String), resource String')")
    disk = int(str(base.query("SELECT sum(bytes_on_disk) FROM system.parts WHERE active AND database = 'd'")))
    report("chdb", "load from CSV", time.time() - start, rows, f"{disk / rows:.1f} bytes/interval on disk")
    start = time.time()
    base.query(f"INSERT INTO FUNCTION file('{out}', 'TSVWithNames', 'tenant String') SELECT if(l.\"end\" IS NULL OR f.ts < "
               "l.\"end\", if(l.tenant = '', '-', l.tenant), '-') AS tenant FROM (SELECT _row_number AS n, ts, addr, "
               f"toInt32({block}) AS block FROM file('{data}/flows.csv', 'CSVWithNames', 'ts Int64, addr String, port "
               "UInt16')) AS f ASOF LEFT JOIN d.l AS l ON f.addr = l.addr AND f.block = l.block AND f.ts >= l.start "
               "ORDER BY n SETTINGS engine_file_truncate_on_insert = 1")
    right = filecmp.cmp(out, f"{data}/flows.truth.csv", shallow=False)
    report("chdb", "ASOF join, CSV to CSV", time.time() - start, flows, "all right" if right else "other answers")


def postgres(rows):
    bins = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
    if not bins:
        print("postgresql   not installed")
        return
    folder = os.path.join(work, "pg")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    as_user = []
    if os.getuid() == 0:
        # The server refuses to run as root.
        shutil.chown(folder, "postgres")
        os.chmod(work, 0o755)
        as_user = ["runuser", "-u", "postgres", "--"]
    run = lambda *words: subprocess.run(as_user + list(words), check=True, stdout=subprocess.DEVNULL, cwd="/")
    try:
        run(f"{bins[-1]}/initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "postgres")
    except subprocess.CalledProcessError:
        print("postgresql   its server cannot be set up here")
        return
    options = f"-c listen_addresses='' -k {folder} -c shared_buffers=1GB -c maintenance_work_mem=1GB -c max_wal_size=8GB"
    run(f"{bins[-1]}/pg_ctl", "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o", options, "start")
    psql = lambda sql: subprocess.run(["psql", "-h", folder, "-U", "postgres", "-qAt", "-v", "ON_ERROR_STOP=1", "-c", sql],
                                      check=True, capture_output=True, text=True).stdout
    try:
        psql("CREATE UNLOGGED TABLE r (addr text, port_lo int, port_hi int, s bigint, e bigint, tenant text, resource text)")
        start = time.time()
        psql(f"\\copy r FROM '{data}/intervals.csv' CSV HEADER")
        psql(f"CREATE TABLE l AS SELECT addr::inet AS addr, {SCOPE} AS block, s, e, tenant FROM r")
        psql("CREATE INDEX ON l (addr, block, s DESC) INCLUDE (e, tenant)")
        psql("VACUUM ANALYZE l")
        bytes_used = int(psql("SELECT pg_total_relation_size('l')"))
        report("postgresql", "load from CSV", time.time() - start, rows, f"{bytes_used / rows:.1f} bytes/interval")
        psql("CREATE UNLOGGED TABLE f (ts bigint, addr text, port int)")
        with open(f"{data}/flows.csv") as source, open(f"{work}/some.csv", "w") as some:
            for _, line in zip(range(200_001), source):
                some.write(line)
        psql(f"\\copy f FROM '{work}/some.csv' CSV HEADER")
        start = time.time()
        block = BLOCK.replace("//", "/")
        psql(f"SELECT count(t.tenant) FROM f LEFT JOIN LATERAL (SELECT CASE WHEN e IS NULL OR f.ts < e THEN tenant END AS "
             f"tenant FROM l WHERE l.addr = f.addr::inet AND l.block = {block.replace('addr', 'f.addr').replace('port', 'f.port')} "
             "AND l.s <= f.ts ORDER BY s DESC LIMIT 1) t ON true")
        report("postgresql", "LATERAL, 200,000 flows", time.time() - start, 200_000)
    finally:
        run(f"{bins[-1]}/pg_ctl", "-D", f"{folder}/data", "-m", "fast", "stop")


rows, flows = count(f"{data}/intervals.csv"), count(f"{data}/flows.csv")
print(f"{rows:,} intervals, {flows:,} flows, {os.cpu_count()} cores")
ours(rows, flows)
duck(rows, flows)
clickhouse(rows, flows)
postgres(rows)
