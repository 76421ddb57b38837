"""Writes into the database past the program, in every way, and expects `vestibule doctor` to find and locate it."""

import pathlib
import shutil
import sqlite3
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from server import Client, Server, statement  # noqa: E402

# What is done, the SQL, and what the doctor must say.
TAMPERINGS = [
    ("a changed journal row", "UPDATE journal SET bytes = CAST(replace(CAST(bytes AS TEXT), 'application.submit', 'application.submot') AS BLOB) WHERE sequence = 9", ["9"]),
    ("a changed row with its hash made to fit", "UPDATE journal SET leaf_hash = (SELECT leaf_hash FROM journal WHERE sequence = 3) WHERE sequence = 9", ["9"]),
    ("a dropped row", "DELETE FROM journal WHERE sequence = 11", ["row_dropped", "11"]),
    ("a cut tail", "DELETE FROM journal WHERE sequence > 20", ["tail_truncated"]),
    ("two rows in each other's place", "UPDATE journal SET sequence = -1 WHERE sequence = 5; UPDATE journal SET sequence = 5 WHERE sequence = 6; UPDATE journal SET sequence = 6 WHERE sequence = -1", ["row", "5 to 6"]),
    ("an inserted row at the end", "INSERT INTO journal SELECT (SELECT max(sequence) + 1 FROM journal), {columns} FROM journal WHERE sequence = 4", ["43"]),
    ("a changed node of the tree", "UPDATE nodes SET hash = zeroblob(32) WHERE level = 2 AND position = 1", ["node_changed"]),
    ("a changed record", "UPDATE applications SET body = replace(body, '\"riskScore\":', '\"riskScore\":1') WHERE rowid = 3", ["record_changed", "application"]),
    ("a dropped record", "DELETE FROM customers WHERE rowid = 1", ["record_missing", "customer"]),
    ("a changed sealed field", "UPDATE ciphertexts SET bytes = zeroblob(length(bytes)) WHERE rowid = 2", ["sealed field sld_"]),
    ("a column changed without its record", "UPDATE applications SET state = 'withdrawn' WHERE rowid = 2", ["filed by something else"]),
    ("checkpoints thrown away and history rewritten", "DELETE FROM checkpoints; DELETE FROM journal WHERE sequence > 15", ["record_"]),
]


def tamper(database, sql):
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')
        columns = [row[1] for row in connection.execute("PRAGMA table_info(journal)") if row[1] != "sequence"]
        connection.executescript("PRAGMA ignore_check_constraints = ON;" + sql.replace("{columns}", ", ".join(columns)))
        changed = connection.total_changes
    connection.close()
    assert changed, f"nothing was changed by: {sql}"


def doctor(server):
    done = server.command("doctor", "--config", str(server.config), check=False)
    return "\n".join(line for line in done.stdout.splitlines() if line.startswith("BAD") and " lists:" not in line) + done.stderr


def main(binary):
    with tempfile.TemporaryDirectory(prefix="vestibule-tamper-") as folder:
        server = Server(binary, folder)
        key = server.issue_key("applications:write", "applications:read")
        server.start()
        client = Client(server.port, key)
        for number in range(40):
            status, body = client.request("POST", "/v1/applications", statement(number))
            assert status == 201, body
        server.stop()
        clean = doctor(server)
        assert not clean, f"the untouched data directory has faults: {clean}"
        pristine = pathlib.Path(folder) / "pristine"
        shutil.copytree(server.data, pristine)
        passed = 0
        for what, sql, expected in TAMPERINGS:
            shutil.rmtree(server.data)
            shutil.copytree(pristine, server.data)
            tamper(server.data / "vestibule.sqlite", sql)
            said = doctor(server)
            missing = [word for word in expected if word not in said]
            assert not missing, f"{what}: the doctor did not say {missing}, it said: {said or 'nothing'}"
            print(f"found {what}: {said.splitlines()[0][:150]}")
            passed += 1
        print(f"{passed} passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1])
