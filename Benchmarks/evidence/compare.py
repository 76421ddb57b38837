"""Checks of evidence a second, ours beside others: compare.py VESTIBULE [SECONDS]

Ours are measured in one thread by processor time; the others likewise, in this process. A program that is not
installed is left out: pip install python-stdnum==2.2 mrz==0.6.2 cryptography sd-jwt==0.10.4
"""

import importlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.environ.get("VESTIBULE_SHARED", os.path.join(HERE, "../../../shared"))
ZONES = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "I<UTOD231458907<<<<<<<<<<<<<<<|7408122F1204159UTO<<<<<<<<<<<6|ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
]


def numbers():
    path = os.path.join(SHARED, "data/evidence/numbers/stdnum_valid.tsv")
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            return [line.split("\t") for line in file.read().split("\n")[1:] if "\t" in line]
    with open(os.path.join(HERE, "../../Core/Tests/NumbersTests/NumberExamples.swift"), encoding="utf-8") as file:
        found = re.findall(r"^    ([a-z0-9_.]+)\t([^\t\n]+)\tok$", file.read(), re.M)
    return [list(pair) for pair in found]


def rate(items, check, seconds):
    """Items a second by processor time."""
    for item in items:
        check(item)
    start, rounds = time.process_time(), 0
    while time.process_time() - start < seconds:
        for item in items:
            check(item)
        rounds += 1
    return rounds * len(items) / (time.process_time() - start)


def ours(program, option, lines, seconds):
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        answer = subprocess.run(
            [program, "evidence", "measure", option, file.name, "--seconds", str(seconds)],
            check=True, capture_output=True, text=True).stdout
    found = json.loads(answer)
    if option == "--batch" and found["valid"] != found["items"]:
        sys.exit(f"a document of the benchmark is not valid: {lines[0][:60]}")
    return found["per_second"]


def batch(program, lines):
    """Lines a second through `evidence batch`, JSON in and out, by processor time."""
    text = "\n".join(lines) + "\n"
    before = os.times()
    subprocess.run([program, "evidence", "batch", "--in", "-"], input=text, text=True, stdout=subprocess.DEVNULL, check=True)
    after = os.times()
    return len(lines) / (after.children_user - before.children_user + after.children_system - before.children_system)


def stdnum(pairs, seconds):
    try:
        warnings.simplefilter("ignore")
        modules = {}
        for kind, _ in pairs:
            name = kind.replace("_", ".", 1) if kind[2:3] == "_" else kind
            name = name.replace("is.", "is_.").replace("in.", "in_.") if name[:3] in ("is.", "in.") else name
            modules[kind] = importlib.import_module("stdnum." + name)
    except ImportError:
        return None
    return rate([(modules[kind], value) for kind, value in pairs], lambda item: item[0].is_valid(item[1]), seconds)


def mrz(seconds):
    try:
        from mrz.checker.td1 import TD1CodeChecker
        from mrz.checker.td3 import TD3CodeChecker
    except ImportError:
        return None
    zones = [zone.replace("|", "\n") for zone in ZONES]
    return rate(zones, lambda zone: bool((TD3CodeChecker if zone[0] == "P" else TD1CodeChecker)(zone)), seconds)


def documents(program, seconds):
    """Whole verdicts on invented documents, beside `cryptography` on structures that it need not read, and sd-jwt."""
    try:
        import documents
    except ImportError:
        print("documents: not measured, for the package cryptography is not here")
        return
    makers = [(f"passport chip, {kind}", lambda kind=kind: documents.passport(kind), "cryptography, no CMS")
              for kind in ("RSA-2048", *documents.CURVES)]
    makers += [("mobile licence, P-256", documents.mobile, "cryptography, no CBOR"),
               ("SD-JWT with key binding", documents.credential, "sd-jwt 0.10.4")]
    for what, make, name in makers:
        line, check = make()
        other = rate([None], lambda _: check(), seconds) if check else None
        row(what, ours(program, "--batch", [json.dumps(line)], seconds), other, name)


def row(what, own, other, name):
    beside = f"{other:>14,.0f}  {own / other:8.1f}x  {name}" if other else ""
    print(f"{what:<34}{own:>14,.0f}{beside}")


def main():
    program = sys.argv[1]
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 2.0
    pairs = numbers()
    print(f"{'per second on one core':<34}{'vestibule':>14}{'other':>14}")
    own = ours(program, "--numbers", ["header"] + ["\t".join(pair) for pair in pairs], seconds)
    row(f"numbers, {len({kind for kind, _ in pairs})} types mixed", own, stdnum(pairs, seconds), "python-stdnum")
    for kind in ("lei", "iban", "eu_vat"):
        some = [pair for pair in pairs if pair[0] == kind]
        if some:
            own = ours(program, "--numbers", ["header"] + ["\t".join(pair) for pair in some], seconds)
            row(f"  {kind}", own, stdnum(some, seconds), "python-stdnum")
    row("machine-readable zones", ours(program, "--zones", ZONES, seconds), mrz(seconds), "mrz 0.6.2")
    documents(program, seconds)
    lines = [json.dumps({"id": str(i), "kind": "number", "type": kind, "value": value}) for i, (kind, value) in enumerate(pairs)]
    row("numbers through evidence batch", batch(program, lines * 10), None, "")


if __name__ == "__main__":
    main()
