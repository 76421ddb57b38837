"""Scores our results and those of peers on the same labelled queries: compare.py LIST QUERIES OUR_RESULTS OUR_STATISTICS

A positive scores what the best of its expected parties scores, a negative what its best match scores; namesakes and common
names are left out of the main figures. Peers look at a sample of the queries (PEER_QUERIES, 300) for at most PEER_SECONDS
(120) each and, behind one cheap search by shared words and three-letter pieces, at the 40 likeliest parties of each: so their
speed is flattered. Our figures stand beside them for the same queries, with the ratios of speed and of what was missed.
"""
import bisect
import collections
import gzip
import json
import os
import random
import re
import sys
import time

SAMPLE = int(os.environ.get("PEER_QUERIES", "300"))
LONGEST = float(os.environ.get("PEER_SECONDS", "120"))


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def score(queries, results):
    """Area under the curve, recall at 5 % and 1 % false alarms, best F1."""
    positive, negative = [], []
    for query in queries:
        found = results[query["qid"]]
        if query["label"]:
            positive.append(max((s for i, s in found if i in query["expected"]), default=0.0))
        elif not query["class"].startswith(("namesake", "common_name")):
            negative.append(max((s for _, s in found), default=0.0))
    positive.sort()
    negative.sort()
    if not positive or not negative:
        return None
    above = lambda values, cut: len(values) - bisect.bisect_left(values, cut)
    cuts = sorted({round(s, 4) for s in positive + negative if s > 0}) or [1.0]
    area = sum(
        bisect.bisect_left(negative, s) + (bisect.bisect_right(negative, s) - bisect.bisect_left(negative, s)) / 2
        for s in positive
    ) / (len(positive) * len(negative))

    def recall(rate):
        fair = [cut for cut in cuts if above(negative, cut) <= rate * len(negative)]
        return above(positive, min(fair)) / len(positive) if fair else 0.0

    def f1(cut):
        hits, alarms = above(positive, cut), above(negative, cut)
        return 2 * hits / (len(positive) + hits + alarms)

    return area, recall(0.05), recall(0.01), max(f1(cut) for cut in cuts)


class Candidates:
    """The likeliest parties of a name by shared words and three-letter pieces."""

    def __init__(self, parties, plain):
        self.plain, self.pieces, self.names = plain, collections.defaultdict(set), []
        for party in parties:
            for name in party["properties"].get("name", []) + party["properties"].get("alias", []):
                text = plain(name)
                for piece in self.cut(text):
                    self.pieces[piece].add(len(self.names))
                self.names.append((party, name, text))

    @staticmethod
    def cut(text):
        padded = f" {text} "
        return {padded[i : i + 3] for i in range(len(padded) - 2)} | set(text.split())

    def best(self, name, count=40):
        votes = collections.Counter()
        for piece in self.cut(self.plain(name)):
            holders = self.pieces.get(piece, ())
            if len(holders) < 20000:
                for place in holders:
                    votes[place] += 1 / (1 + len(holders)) ** 0.5
        return [self.names[place] for place, _ in votes.most_common(count)]


def search(queries, candidates):
    """The candidates of every query, and the seconds it took: once for all peers, counted for each."""
    start = time.process_time()
    found = {query["qid"]: candidates.best(query["name"]) for query in queries}
    return found, time.process_time() - start


def run(queries, found, seconds, compare):
    """The answers to as many queries as there is time for, and queries a second of one core."""
    results, start, began = {}, time.process_time(), time.monotonic()
    for query in queries:
        if time.monotonic() - began > LONGEST and len(results) >= 40:
            break
        best = {}
        for party, name, text in found[query["qid"]]:
            value = compare(query, party, name, text)
            if value > best.get(party["id"], 0.0):
                best[party["id"]] = value
        results[query["qid"]] = list(best.items())
    share = seconds * len(results) / len(queries)
    return results, len(results) / (share + time.process_time() - start)


def peers(plain):
    try:
        from rapidfuzz import fuzz

        ordered = lambda text: " ".join(sorted(text.split()))
        yield "rapidfuzz token_sort", lambda q, p, n, t: fuzz.ratio(ordered(plain(q["name"])), ordered(t)) / 100
        yield "rapidfuzz WRatio", lambda q, p, n, t: fuzz.WRatio(plain(q["name"]), t) / 100
    except ImportError:
        print("rapidfuzz: not installed")
    try:
        import logging

        logging.disable(logging.WARNING)
        from followthemoney import EntityProxy
        from nomenklatura.matching import get_algorithm

        algorithm = get_algorithm("logic-v2")
        config = algorithm.default_config()

        def proxy(query):
            properties = {"name": [query["name"]]}
            if query.get("birthDate"):
                properties["birthDate"] = [query["birthDate"]]
            if query.get("country"):
                properties["nationality" if query.get("schema") == "Person" else "country"] = [query["country"]]
            return EntityProxy.from_dict(
                # An id of its own: nomenklatura remembers by id what it found out about an entity.
                {
                    "id": "query-" + query["qid"],
                    "schema": query.get("schema", "LegalEntity"),
                    "properties": properties,
                }
            )

        def compare(query, party, name, text):
            left = query.setdefault("_proxy", proxy(query))
            right = party.setdefault("_proxy", None) or EntityProxy.from_dict(
                {k: party[k] for k in ("id", "schema", "properties")}
            )
            party["_proxy"] = right
            return algorithm.compare(left, right, config).score

        yield "nomenklatura logic-v2", compare
    except Exception as error:  # noqa: BLE001 a peer that does not start is named, the others go on
        print(f"nomenklatura: not usable ({type(error).__name__})")


def main():
    list_path, query_path, result_path, statistics_path = sys.argv[1:5]
    queries = list(lines(query_path))
    ours = {line["qid"]: [(m["id"], m["score"]) for m in line["matches"]] for line in lines(result_path)}
    with open(statistics_path, encoding="utf-8") as file:
        statistics = json.load(file)
    row = "{:24} {:>8} {:>6} {:>6} {:>6} {:>6} {:>10} {:>8} {:>8}"
    # Each line as it is known: a slow peer may be interrupted.
    sys.stdout.reconfigure(line_buffering=True)
    print(row.format("engine", "queries", "AUC", "R@5%", "R@1%", "F1", "queries/s", "slower", "misses"))

    fast = statistics["qps_per_core"]

    def tell(name, asked, results, speed):
        figures, own = score(asked, results), score(asked, ours)
        if not figures:
            return
        # How many times as many parties it misses at 5 % false alarms on the same queries.
        misses = f"{(1 - figures[1]) / (1 - own[1]):.1f}" if own[1] < 1 else "-"
        shown = [f"{figure:.3f}" for figure in figures]
        print(row.format(name, len(asked), *shown, f"{speed:.0f}", f"{fast / speed:.0f}", misses))

    tell("vestibule", queries, ours, fast)
    print(
        "vestibule, one look-up in ms: {query_p50_ms:.2f} median, {query_p99_ms:.2f} at 99 %, {query_max_ms:.2f} the longest;"
        " loading {load_cpu_s:.2f} CPU s, {peak_rss_mb:.0f} MB at most".format(**statistics)
    )
    sample = random.Random(1).sample(queries, min(SAMPLE, len(queries)))
    tell("vestibule, the sample", sample, ours, fast)
    try:
        from anyascii import anyascii
    except ImportError:
        anyascii = lambda text: text
    clean = re.compile(r"[^a-z0-9 ]+")
    plain = lambda text: " ".join(clean.sub(" ", anyascii(text).lower().replace("'", "")).split())
    found, seconds = search(sample, Candidates(list(lines(list_path)), plain))
    for name, compare in peers(plain):
        results, speed = run(sample, found, seconds, compare)
        tell(name, [query for query in sample if query["qid"] in results], results, speed)


main()
