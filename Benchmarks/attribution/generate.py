#!/usr/bin/env python3
"""Makes a ledger of any size with its truth: generate.py OUT INTERVALS [FLOWS] [--keys N] [--seed S] [--events].

Writes intervals.csv, flows.csv, flows.truth.csv, queries.csv, queries.truth.csv and, with --events, events.csv (late,
shuffled, repeated). Single IPv4 addresses, NAT port blocks, IPv6 addresses, IPv4 and IPv6 prefixes with addresses
leased inside them. Made with numpy, a million rows at a time.
"""
import argparse
import os

import numpy as np

BASE = 1_736_035_200_000_000  # 2025-01-05
SPAN = 330 * 86_400 * 1_000_000
BLOCK = 1008  # ports of a NAT block
NAT, HOST4, HOST6, NET4, NET6 = range(5)


def keys(count, rng):
    """Kind of every key: a third NAT blocks, then IPv4, some IPv6, a few prefixes."""
    kind = np.empty(count, np.int8)
    bounds = (np.array([0.30, 0.80, 0.94, 0.97, 1.0]) * count).astype(int)
    first = 0
    for value, last in enumerate(bounds):
        kind[first:last] = value
        first = last
    return kind


def texts(kind):
    """Address and port range of every key, as `addr,lo,hi`; and an address, port within it."""
    scope, inside, ports = [], [], []
    counters = [0] * 5
    for value in kind:
        i = counters[value]
        counters[value] += 1
        if value == NAT:
            host, block = divmod(i, 64)
            address = f"45.{host >> 16 & 255}.{host >> 8 & 255}.{host & 255}"
            low = 1024 + block * BLOCK
            high = low + BLOCK - 1 if block < 63 else 65535
            scope.append(f"{address},{low},{high}")
            inside.append(address)
            ports.append((low, high))
        elif value == HOST4:
            address = f"{5 + (i >> 24)}.{i >> 16 & 255}.{i >> 8 & 255}.{i & 255}"
            scope.append(f"{address},0,65535")
            inside.append(address)
            ports.append((0, 65535))
        elif value == HOST6:
            # Within the /56 of NET6 number i // 4 where there is one.
            address = f"2001:db8:{i // 4 >> 8 & 0xffff:x}:{(i // 4 & 255) << 8:x}::{i % 4 + 1:x}"
            scope.append(f"{address},0,65535")
            inside.append(address)
            ports.append((0, 65535))
        elif value == NET4:
            scope.append(f"46.{i >> 12 & 255}.{i >> 4 & 255}.{(i & 15) << 4}/28,0,65535")
            inside.append(f"46.{i >> 12 & 255}.{i >> 4 & 255}.{((i & 15) << 4) + i % 16}")
            ports.append((0, 65535))
        else:
            scope.append(f"2001:db8:{i >> 8 & 0xffff:x}:{(i & 255) << 8:x}::/56,0,65535")
            inside.append(f"2001:db8:{i >> 8 & 0xffff:x}:{(i & 255) << 8:x}:9::{i % 97:x}")
            ports.append((0, 65535))
    return scope, inside, np.array(ports)


def leases(count, key_count, rng):
    """Key, start, end and tenant of every lease; ordered by key, then start. An end of 0 is open."""
    per_key = rng.multinomial(count, np.full(key_count, 1 / key_count))
    key = np.repeat(np.arange(key_count), per_key)
    first = np.cumsum(per_key) - per_key
    start = rng.integers(0, SPAN, count)
    order = np.lexsort((start, key))
    start = start[order] + BASE
    following = np.empty_like(start)
    following[:-1] = start[1:]
    last = np.zeros(count, bool)
    ends = (first + per_key - 1)[per_key > 0]
    last[ends] = True
    following[last] = BASE + SPAN
    # Starts of one key must differ, so that every lease holds some time.
    same = (~last) & (following <= start)
    for index in np.nonzero(same)[0]:
        start[index + 1] = max(start[index + 1], start[index] + 1)
        following[index] = start[index + 1]
    gap = rng.random(count) < 0.5
    length = following - start
    end = np.where(gap, start + np.maximum(1, (length * rng.uniform(0.3, 0.999, count)).astype(np.int64)), following)
    end[last & (rng.random(count) < 0.5)] = 0
    tenant = np.minimum(rng.zipf(1.15, count), 500_000)
    return key, start, end, tenant


def write_intervals(path, scope, key, start, end, tenant, resource, order):
    with open(path, "w") as out:
        out.write("addr,port_lo,port_hi,start,end,tenant,resource\n")
        for first in range(0, len(order), 1_000_000):
            part = order[first:first + 1_000_000]
            rows = zip(key[part].tolist(), start[part].tolist(), end[part].tolist(), tenant[part].tolist(),
                       resource[part].tolist())
            out.write("".join(f"{scope[k]},{s},{e or ''},t-{t},i-{r}\n" for k, s, e, t, r in rows))


def write_events(path, scope, key, start, end, tenant, resource, rng):
    """Two events a lease, up to an hour late, one in a thousand twice."""
    count = len(key)
    closed = np.nonzero(end)[0]
    row = np.concatenate([np.arange(count), closed])
    stamp = np.concatenate([start, end[closed]])
    release = np.concatenate([np.zeros(count, bool), np.ones(len(closed), bool)])
    late = np.where(rng.random(len(row)) < 0.2, rng.integers(0, 3_600_000_000, len(row)), 0)
    order = np.argsort(stamp + late, kind="stable")
    sequence = 0
    with open(path, "w") as out:
        out.write("seq,ts,op,addr,port_lo,port_hi,tenant,resource\n")
        for first in range(0, len(order), 1_000_000):
            part = order[first:first + 1_000_000]
            twice = rng.random(len(part)) < 0.001
            lines = []
            for index, again in zip(part.tolist(), twice.tolist()):
                r = row[index]
                text = (f"{stamp[index]},{'release' if release[index] else 'assign'},{scope[key[r]]},t-{tenant[r]},"
                        f"i-{resource[r]}\n")
                for _ in range(2 if again else 1):
                    lines.append(f"{sequence},{text}")
                    sequence += 1
            out.write("".join(lines))


class Holders:
    """Who holds a key at an instant: bisection within the key's leases, for many at a time."""

    def __init__(self, key, start, end, key_count):
        self.start, self.end = start, end
        self.first = np.searchsorted(key, np.arange(key_count + 1))

    def find(self, key, stamp):
        key, stamp = np.atleast_1d(key), np.atleast_1d(stamp)
        low, high = self.first[key], self.first[key + 1]
        first = low
        low, high = low.copy(), high.copy()
        while (low < high).any():
            middle = np.minimum((low + high) // 2, len(self.start) - 1)
            before = (low < high) & (self.start[middle] <= stamp)
            high = np.where((low < high) & ~before, middle, high)
            low = np.where(before, middle + 1, low)
        row = low - 1
        held = (row >= first) & ((self.end[row] == 0) | (stamp < self.end[row]))
        return np.where(held, row, -1)


def ask(count, holders, key, start, end, rng):
    """Questions: a lease each, an instant within it, at its borders, or right after it; answer -1 for nobody."""
    lease = rng.integers(0, len(key), count)
    until = np.where(end[lease] == 0, BASE + SPAN, end[lease])
    inside = start[lease] + (rng.random(count) * (until - start[lease])).astype(np.int64)
    which = rng.random(count)
    stamp = np.where(which < 0.8, inside, np.where(which < 0.87, start[lease], until))
    return key[lease], stamp, holders.find(key[lease], stamp)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("intervals", type=int)
    parser.add_argument("flows", type=int, nargs="?", default=0)
    parser.add_argument("--keys", type=int)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--events", action="store_true")
    parser.add_argument("--only-ipv4", action="store_true", help="single addresses and port blocks only")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    rng = np.random.default_rng(options.seed)
    key_count = options.keys or max(64, options.intervals // 40)
    kind = keys(key_count, rng)
    if options.only_ipv4:
        kind[kind > HOST4] = HOST4
    scope, inside, ports = texts(kind)
    key, start, end, tenant = leases(options.intervals, key_count, rng)
    resource = rng.integers(1, 1 << 63, options.intervals)
    by_start = np.argsort(start, kind="stable")
    path = lambda name: os.path.join(options.out, name)
    write_intervals(path("intervals.csv"), scope, key, start, end, tenant, resource, by_start)
    if options.events:
        write_events(path("events.csv"), scope, key, start, end, tenant, resource, rng)

    # An IPv6 address whose lease is in a gap falls back to the prefix around it.
    net6 = np.nonzero(kind == NET6)[0]
    host6 = np.nonzero(kind == HOST6)[0]
    holders = Holders(key, start, end, key_count)

    def settle(asked, stamp, found):
        gap = np.nonzero((found < 0) & (kind[asked] == HOST6))[0]
        around = (asked[gap] - host6[0]) // 4 if len(gap) else gap
        there = around < len(net6)
        found[gap[there]] = holders.find(net6[around[there]], stamp[gap[there]])
        return found

    def name(found):
        return "-" if found < 0 else f"t-{tenant[found]}"

    total = options.flows or options.intervals
    with open(path("flows.csv"), "w") as flows, open(path("flows.truth.csv"), "w") as truth:
        flows.write("ts,addr,port\n")
        truth.write("tenant\n")
        for first in range(0, total, 1_000_000):
            count = min(1_000_000, total - first)
            asked, stamp, found = ask(count, holders, key, start, end, rng)
            found = settle(asked, stamp, found)
            port = rng.integers(ports[asked, 0], ports[asked, 1] + 1)
            unknown = rng.random(count) < 0.04
            order = np.argsort(stamp)
            lines, answers = [], []
            for i in order.tolist():
                if unknown[i]:
                    lines.append(f"{stamp[i]},203.0.{i >> 8 & 255}.{i & 255},{port[i]}\n")
                    answers.append("-\n")
                else:
                    lines.append(f"{stamp[i]},{inside[asked[i]]},{port[i]}\n")
                    answers.append(name(found[i]) + "\n")
            flows.write("".join(lines))
            truth.write("".join(answers))

    nat = np.nonzero(kind == NAT)[0]
    with open(path("queries.csv"), "w") as queries, open(path("queries.truth.csv"), "w") as truth:
        queries.write("qid,addr,port,ts\n")
        truth.write("qid,tenant\n")
        asked, stamp, found = ask(20_000, holders, key, start, end, rng)
        found = settle(asked, stamp, found)
        for q in range(len(asked)):
            k = asked[q]
            if kind[k] == NAT and q % 10 == 0:
                group = nat[(nat - nat[0]) // 64 == (k - nat[0]) // 64]
                rows = [r for r in holders.find(group, np.full(len(group), stamp[q])) if r >= 0]
                answer = "|".join(f"t-{t}" for t in sorted({int(tenant[r]) for r in rows})) or "-"
                port = ""
            else:
                answer = name(found[q])
                port = int(rng.integers(ports[k, 0], ports[k, 1] + 1))
            queries.write(f"{q},{inside[k]},{port},{stamp[q]}\n")
            truth.write(f"{q},{answer}\n")


if __name__ == "__main__":
    main()
