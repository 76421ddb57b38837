#!/usr/bin/env python3
"""Labelled AWS VPC flow logs (version 2) for measuring detection: honest tenants of many kinds, and attacks.

    generate.py OUT --seed N --scale S [--hours H] [--threads-per-kind K]

Writes OUT/flows.log, tenants.csv, authorised.csv, truth.json (the form that the scorer of the data set reads). The kinds
go beyond what the rules were made on: other ports, other protocols, slower and noisier variants. Needs numpy.
"""
import argparse, json, os
import numpy as np

T0 = 1767571200
COLS = ["t", "dur", "acc", "eni", "loc", "rem", "lp", "rp", "pr", "opk", "ob", "ipk", "ib", "init", "rej", "v6"]


class World:
    def __init__(self, seed, scale, hours):
        self.r = np.random.default_rng(seed)
        self.scale, self.span = scale, hours * 3600
        self.accounts, self.enis, self.parts, self.truth, self.benign, self.auth = [], [], [], [], [], []
        self.used = set()
        self.popular = self.public(240)
        self.agents = self.public(5)
        self.apis = self.public(3)
        self.pools = self.public(3)

    def public(self, n):
        r = self.r
        a = r.integers(1, 224, n) << 24 | r.integers(0, 256, n) << 16 | r.integers(0, 256, n) << 8 | r.integers(1, 255, n)
        bad = np.isin(a >> 24, [10, 127, 172, 192, 169, 198, 100])
        a[bad] = (a[bad] & 0xFFFFFF) | (np.int64(93) << 24)
        return a.astype(np.int64)

    def account(self, enis):
        r = self.r
        while True:
            name = "3" + "".join(map(str, r.integers(0, 10, 11)))
            if name not in self.used: break
        self.used.add(name)
        index = len(self.accounts)
        self.accounts.append(name)
        mine = []
        for _ in range(enis):
            e = len(self.enis)
            priv = (10 << 24) | int(r.integers(0, 4)) << 16 | int(r.integers(0, 16)) << 8 | int(r.integers(4, 250))
            pub = (198 << 24) | (18 + int(r.integers(0, 2))) << 16 | e % 65536
            self.enis.append((index, "eni-0%016x" % int(r.integers(0, 1 << 62)), priv, pub))
            mine.append(e)
        return index, mine

    def add(self, acc, enis, t, rem, rp, pr=6, opk=10, ob=1000, ipk=8, ib=800, dur=1, lp=None, init=1, rej=0, eni=None, v6=0):
        n = len(t)
        if n == 0: return
        r = self.r
        f = lambda v: np.broadcast_to(np.asarray(v, dtype=np.int64), (n,)).copy()
        c = dict(t=np.asarray(t, dtype=np.float64), dur=np.broadcast_to(np.asarray(dur, dtype=np.float64), (n,)).copy(), acc=f(acc),
                 eni=f(r.choice(enis, n) if eni is None else eni), loc=f(0), rem=f(rem),
                 lp=f(r.integers(32768, 61000, n) if lp is None else lp), rp=f(rp), pr=f(pr), opk=f(opk), ob=f(ob), ipk=f(ipk), ib=f(ib),
                 init=f(init), rej=f(rej), v6=f(v6))
        keep = (c["t"] >= 0) & (c["t"] < self.span)
        self.parts.append({k: v[keep] for k, v in c.items()})

    # sizes
    def logn(self, n, med, s): return np.maximum(1, np.exp(self.r.normal(np.log(med), s, n))).astype(np.int64)
    def near(self, n, mid, s): return np.maximum(40, self.r.normal(mid, mid * s, n)).astype(np.int64)
    def times(self, n, a=0.0, b=None): return np.sort(self.r.uniform(a, self.span if b is None else b, n))

    def web(self, n, fail=0.01):
        """Client conversations of ordinary size; some fail."""
        o, i = self.logn(n, 2200, .8), self.logn(n, 7000, 1.2)
        opk, ipk = 4 + o // 400, 4 + i // 1000
        bad = self.r.random(n) < fail
        ref = self.r.random(n) < .5
        o, opk = np.where(bad, 60, o), np.where(bad, 1, opk)
        i, ipk = np.where(bad, np.where(ref, 40, 0), i), np.where(bad, np.where(ref, 1, 0), ipk)
        return dict(ob=o, opk=opk, ib=i, ipk=ipk, dur=np.minimum(self.r.exponential(1.5, n), 50))

    # ------------------------------------------------------------------ honest tenants
    def honest(self, profile, authorised=False, enis=None):
        acc, mine = self.account(enis or int(self.r.integers(1, 7)))
        self.benign.append(dict(account_id=self.accounts[acc], profile=profile, authorised=authorised))
        getattr(self, "h_" + profile)(acc, mine)
        return acc

    def h_web_server(self, a, e):
        n = int(self.r.integers(60, 900) * self.scale)
        w = self.web(n)
        self.add(a, e, self.times(n), self.public(n), self.r.integers(1025, 65535, n), lp=self.r.choice([80, 443]), init=0,
                 opk=w["ipk"], ob=w["ib"], ipk=np.maximum(1, w["opk"]), ib=w["ob"], dur=w["dur"])
        m = n // 10
        self.add(a, e, self.times(m), self.r.choice(self.popular, m), 443, **self.web(m))
        # scans that come in, and backscatter of floods that forged this address
        k = int(30 * self.scale)
        self.add(a, e, self.times(k), self.public(k), self.r.integers(1025, 65535, k), lp=self.r.choice([22, 23, 3389, 445, 8080], k), init=0,
                 opk=1, ob=40, ipk=1, ib=44, dur=0, rej=self.r.integers(0, 2, k))
        self.add(a, e, self.times(k), self.public(k), 443, lp=self.r.integers(1025, 65535, k), init=0, opk=0, ob=0, ipk=1, ib=44, dur=0)
        if self.r.random() < .2:  # a SYN flood against us: we answer many forged addresses
            k = int(800 * self.scale)
            self.add(a, e, self.times(k, 3000, 3300), self.public(k), self.r.integers(1025, 65535, k), lp=443, init=0, opk=3, ob=132, ipk=1, ib=44, dur=3)
    def h_api_client(self, a, e):
        n = int(self.r.integers(60, 500) * self.scale)
        self.add(a, e, self.times(n), self.r.choice(self.popular, n), self.r.choice([443, 443, 443, 5432, 6379, 9092], n), **self.web(n))
        if self.r.random() < .1: self.add(a, e, self.times(20), self.r.choice(self.popular, 20), 443, v6=1, **self.web(20))
    def h_agent(self, a, e):
        dst, per = self.agents[a % 5], self.r.choice([10, 15, 30, 60])
        for x in e:
            t = np.arange(self.r.uniform(0, per), self.span, per) + self.r.normal(0, .05, 1)
            self.add(a, e, t, dst, 443, opk=9, ob=self.near(len(t), 1900, .05), ipk=8, ib=self.near(len(t), 700, .02), dur=.5, eni=x)
    def h_monitor(self, a, e):
        for d in self.public(int(self.r.integers(3, 9))):
            t = np.arange(self.r.uniform(0, 60), self.span, 60.0)
            port = self.r.choice([22, 25, 80, 443, 443, 3306, 53])
            down = self.r.random(len(t)) < (.9 if self.r.random() < .1 else .01)
            self.add(a, e, t, d, port, opk=np.where(down, 1, 6), ob=np.where(down, 60, self.near(len(t), 620, .1)), ipk=np.where(down, 0, 5),
                     ib=np.where(down, 0, self.logn(len(t), 1100, .48)), dur=.2)
    def h_icmp_monitor(self, a, e):
        for d in self.public(40):
            t = np.arange(self.r.uniform(0, 120), self.span, 120.0)
            up = self.r.random() > .05
            self.add(a, e, t, d, 0, pr=1, lp=0, opk=1, ob=84, ipk=1 if up else 0, ib=84 if up else 0, dur=0)
    def h_cron(self, a, e):
        d, per = self.public(1)[0], self.r.choice([60, 120, 300, 600])
        t = np.arange(self.r.uniform(0, per), self.span, per) + self.r.normal(0, .3, 1)
        self.add(a, e[:1], t, d, 443, opk=11, ob=self.logn(len(t), 2400, .25), ipk=14, ib=self.logn(len(t), 9000, .8))
    def h_p2p(self, a, e):
        port = int(self.r.choice([51413, 6881, 30303, 8333, 4001, 26656, int(self.r.integers(20000, 60000))]))
        n = int(self.r.integers(150, 700) * self.scale)
        same = self.r.random() < .5  # peers that listen on the usual port, and are often away
        for pr in (6, 17):
            fail = self.r.random(n) < .4
            self.add(a, e, self.times(n), self.public(n), port if same else self.r.integers(1025, 65535, n), pr=pr, lp=port, init=1,
                     opk=np.where(fail, 3, self.r.integers(2, 60, n)), ob=np.where(fail, 180, self.logn(n, 5000, 1.8)),
                     ipk=np.where(fail, 0, self.r.integers(1, 60, n)), ib=np.where(fail, 0, self.logn(n, 9000, 1.8)), dur=self.r.uniform(0, 40, n))
            m = n // 3
            self.add(a, e, self.times(m), self.public(m), self.r.integers(1025, 65535, m), pr=pr, lp=port, init=0,
                     opk=20, ob=self.logn(m, 9000, 1.5), ipk=15, ib=self.logn(m, 5000, 1.5), dur=self.r.uniform(0, 40, m))
    def h_crawler(self, a, e):
        n = int(self.r.integers(300, 1800) * self.scale)
        w = self.web(n, .13)
        self.add(a, e, self.times(n), self.public(n), self.r.choice([80, 443, 443], n), **w)
    def h_webhook(self, a, e):
        n = int(self.r.integers(150, 500) * self.scale)
        w = self.web(n, self.r.uniform(.2, .5))
        self.add(a, e, self.times(n), self.public(n), self.r.choice([80, 443, 443, 8443], n), **w)
    def h_mail(self, a, e):
        n = int(self.r.integers(60, 300) * self.scale)
        mx = self.public(max(10, n // 2))
        bad = self.r.random(n) < .06
        self.add(a, e, self.times(n), self.r.choice(mx, n), self.r.choice([25, 25, 587], n), opk=np.where(bad, 3, 20), ob=np.where(bad, 180, self.logn(n, 14000, 1.2)),
                 ipk=np.where(bad, 0, 14), ib=np.where(bad, 0, self.logn(n, 1800, .4)), dur=3)
        self.add(a, e, self.times(n), self.public(n), self.r.integers(1025, 65535, n), lp=25, init=0, opk=14, ob=self.logn(n, 1800, .4), ipk=20, ib=self.logn(n, 9000, 1.2), dur=3)
    def h_newsletter(self, a, e):
        n = int(self.r.integers(200, 500) * self.scale)
        t = 2000 + np.sort(self.r.exponential(1500, n))
        bad = self.r.random(n) < .06
        s = self.r.choice([.35, .6, .9])
        self.add(a, e, t, self.public(n), 25, opk=np.where(bad, 3, 45), ob=np.where(bad, 180, self.logn(n, 48000, s)), ipk=np.where(bad, 0, 22), ib=np.where(bad, 0, self.logn(n, 2100, .4)), dur=2)
    def h_resolver(self, a, e):
        n = int(self.r.integers(300, 900) * self.scale)
        lost = self.r.random(n) < .07
        auth = self.public(max(20, n // 2))
        self.add(a, e, self.times(n), self.r.choice(auth, n), 53, pr=17, opk=1, ob=self.r.integers(50, 90, n), ipk=np.where(lost, 0, 1), ib=np.where(lost, 0, self.r.integers(100, 430, n)), dur=0)
        clients = self.public(30)
        self.add(a, e, self.times(n), self.r.choice(clients, n), self.r.integers(1025, 65535, n), pr=17, lp=53, init=0, opk=1, ob=self.r.integers(100, 500, n), ipk=1, ib=self.r.integers(50, 90, n), dur=0)
    def h_ntp(self, a, e):
        n = int(self.r.integers(300, 900) * self.scale)
        self.add(a, e, self.times(n), self.r.choice(self.public(n // 3), n), self.r.integers(1025, 65535, n), pr=17, lp=123, init=0, opk=1, ob=76, ipk=1, ib=76, dur=0)
    def h_quic_server(self, a, e):
        n = int(self.r.integers(200, 600) * self.scale)
        self.add(a, e, self.times(n), self.public(n), self.r.integers(1025, 65535, n), pr=17, lp=443, init=0, opk=self.r.integers(20, 900, n), ob=self.logn(n, 90000, 1.2), ipk=self.r.integers(8, 200, n), ib=self.logn(n, 6000, .8), dur=4)
    def h_game_server(self, a, e):
        n = int(self.r.integers(60, 200) * self.scale)
        self.add(a, e, self.times(n), self.public(n), self.r.integers(1025, 65535, n), pr=17, lp=27015, init=0, opk=3000, ob=self.logn(n, 900000, .5), ipk=2500, ib=self.logn(n, 300000, .5), dur=55)
    def h_vpn(self, a, e):
        d = self.public(1)[0]
        t = np.arange(3, self.span, 60.0)
        lp = int(self.r.integers(32768, 60000))
        self.add(a, e[:1], t, d, 51820, pr=17, lp=lp, opk=self.logn(len(t), 3000, .8), ob=self.logn(len(t), 2000000, .9), ipk=self.logn(len(t), 3000, .8), ib=self.logn(len(t), 2000000, .9), dur=59)
    def h_syslog(self, a, e):
        """One-way UDP to a collector; it never answers."""
        d = self.public(1)[0]
        t = np.arange(1, self.span, 60.0)
        self.add(a, e[:1], t, d, 514, pr=17, lp=int(self.r.integers(32768, 60000)), opk=self.logn(len(t), 250, .6), ob=self.logn(len(t), 60000, .6), ipk=0, ib=0, dur=59)
    def h_backup(self, a, e):
        d = self.public(1)[0]
        for s in self.times(6):
            t = s + np.arange(0, 600, 60.0)
            self.add(a, e[:1], t, d, int(self.r.choice([22, 443, 873])), lp=int(self.r.integers(32768, 60000)), opk=self.logn(len(t), 20000, 1), ob=self.logn(len(t), 26000000, 1), ipk=self.logn(len(t), 5000, 1), ib=self.logn(len(t), 500000, .9), dur=57)
    def h_ci(self, a, e):
        n = int(self.r.integers(100, 300) * self.scale)
        o, i = self.logn(n, 4300, .8), self.logn(n, 95000, 1.8)
        self.add(a, e, self.times(n), self.r.choice(self.popular[:60], n), self.r.choice([443, 443, 22], n), opk=5 + o // 500, ob=o, ipk=5 + i // 1200, ib=i, dur=2)
    def h_git_poll(self, a, e):
        """Asks a popular git host over SSH every minute: alike, by the clock, with success."""
        t = np.arange(self.r.uniform(0, 60), self.span, 60.0)
        self.add(a, e[:1], t, self.popular[7], 22, opk=18, ob=self.near(len(t), 2900, .03), ipk=17, ib=self.near(len(t), 4100, .03), dur=1)
    def h_config_mgmt(self, a, e):
        hosts = self.public(int(self.r.integers(40, 160)))
        n = int(220 * self.scale)
        o, i = self.logn(n, 13500, .85), self.logn(n, 12500, 1.05)
        self.add(a, e, self.times(n), self.r.choice(hosts, n), 22, opk=10 + o // 300, ob=o, ipk=10 + i // 500, ib=i, dur=self.r.uniform(1, 30, n))
    def h_cdn_pull(self, a, e):
        n = int(500 * self.scale)
        i = self.logn(n, 92000, 1.3)
        bad = self.r.random(n) < .02
        self.add(a, e, self.times(n), self.r.choice(self.public(n // 2), n), 443, opk=np.where(bad, 3, 12), ob=np.where(bad, 180, self.logn(n, 2200, .5)), ipk=np.where(bad, 0, i // 1300 + 4), ib=np.where(bad, 0, i), dur=2)
    def h_api_batch(self, a, e):
        n = int(250 * self.scale)
        start = self.r.uniform(0, self.span * .8, n // 40 + 1)
        t = (start[:, None] + self.r.uniform(0, 100, (len(start), 40))).ravel()
        self.add(a, e, np.sort(t), self.r.choice(self.apis), 443, opk=11, ob=self.logn(len(t), 2100, .5), ipk=13, ib=self.logn(len(t), 2500, .6), dur=1)
    def h_load_test(self, a, e):
        n = int(900 * self.scale)
        self.add(a, e, self.times(n, 4000, 4900), self.public(1)[0], 443, opk=9, ob=self.logn(n, 1200, .2), ipk=12, ib=self.logn(n, 9000, .72), dur=1)
    def h_db_client(self, a, e):
        """A connection for each request, all alike, to an own database."""
        n = int(600 * self.scale)
        self.add(a, e, self.times(n), self.public(1)[0], int(self.r.choice([3306, 5432, 6379])), opk=9, ob=self.logn(n, 1400, .4), ipk=8, ib=self.logn(n, 2600, .8), dur=.3)
    def h_websocket(self, a, e):
        """Always connected, little said: push messages of all sizes."""
        for d in self.r.choice(self.popular, 3):
            t = np.arange(5, self.span, 60.0)
            self.add(a, e[:1], t, d, 443, lp=int(self.r.integers(32768, 60000)), opk=self.r.integers(2, 60, len(t)), ob=self.logn(len(t), 12000, 1.2), ipk=self.r.integers(2, 60, len(t)), ib=self.logn(len(t), 40000, 1.4), dur=59)
    # less usual honest tenants
    def h_nat_gateway(self, a, e):
        """Many people behind one address: everything at once, a little of it failing."""
        n = int(1500 * self.scale)
        self.add(a, e, self.times(n), np.where(self.r.random(n) < .6, self.r.choice(self.popular, n), self.public(n)), self.r.choice([80, 443, 443, 443, 8080], n), **self.web(n, .04))
        self.h_resolver(a, e)
        m = int(200 * self.scale)
        bad = self.r.random(m) < .3
        self.add(a, e, self.times(m), self.public(m), self.r.integers(1025, 65535, m), pr=17, opk=np.where(bad, 3, 40), ob=np.where(bad, 240, 20000), ipk=np.where(bad, 0, 40), ib=np.where(bad, 0, 30000), dur=20)
        self.add(a, e, self.times(40), self.r.choice(self.public(6), 40), 22, opk=60, ob=self.logn(40, 9000, 1.2), ipk=60, ib=self.logn(40, 20000, 1.2), dur=40)
    def h_uptime(self, a, e):
        """Asks many servers, each every few minutes, as little as it can; some are down."""
        d = self.public(int(self.r.integers(60, 260)))
        per, port = float(self.r.choice([60, 180, 300])), self.r.choice([443, 22, 25, 3306, 3389, 8080], len(d))
        for k in range(len(d)):
            t = np.arange(self.r.uniform(0, per), self.span, per)
            down = self.r.random() < .06
            self.add(a, e[:1], t, d[k], port[k], opk=2 if down else 4, ob=120 if down else 230, ipk=0 if down else 4, ib=0 if down else self.near(len(t), 260, .1), dur=.1)
    def h_traceroute(self, a, e):
        """Traces the routes to a few hosts again and again."""
        for d in self.public(8):
            for s in np.arange(self.r.uniform(0, 300), self.span, 600.0):
                n = 60
                self.add(a, e[:1], s + np.arange(n) * .05, d, 33434 + np.arange(n), pr=17, opk=1, ob=60, ipk=0, ib=0, dur=0)
    def h_call_server(self, a, e):
        """Speech and pictures: UDP both ways between random ports, some attempts in vain."""
        n = int(300 * self.scale)
        bad = self.r.random(n) < .25
        self.add(a, e, self.times(n), self.public(n), self.r.integers(1025, 65535, n), pr=17, lp=self.r.integers(10000, 20000, n), init=self.r.integers(0, 2, n), opk=np.where(bad, 6, 3000), ob=np.where(bad, 600, 480000),
                 ipk=np.where(bad, 0, 2900), ib=np.where(bad, 0, 470000), dur=50)
    def h_dead_v6(self, a, e):
        """Tries IPv6 first, which leads nowhere here."""
        n = int(250 * self.scale)
        t = self.times(n)
        self.add(a, e[:1], t, self.public(n), 443, v6=1, opk=2, ob=160, ipk=0, ib=0, dur=.3)
        self.add(a, e[:1], t + .3, self.r.choice(self.popular, n), 443, **self.web(n))
    def h_git_ci(self, a, e):
        """Fetches small repositories from a git host that others use too, whenever somebody commits."""
        n = int(160 * self.scale)
        self.add(a, e, self.times(n), self.popular[7], 22, opk=18, ob=self.near(n, 2900, .12), ipk=20, ib=self.logn(n, 5200, .5), dur=1)
    def h_relay_client(self, a, e):
        """Sends its mails over one relay."""
        n = int(200 * self.scale)
        self.add(a, e, self.times(n), self.popular[11], 587, opk=18, ob=self.logn(n, 6000, .7), ipk=16, ib=self.near(n, 4200, .08), dur=1)
    def h_build_wait(self, a, e):
        """Asks a service that others use every ten seconds whether it is done, for some minutes at a time."""
        d = self.apis[a % 3]
        for s in self.times(12):
            t = s + np.arange(0, self.r.uniform(120, 600), 10.0)
            self.add(a, e[:1], t, d, 443, opk=9, ob=self.near(len(t), 1500, .03), ipk=8, ib=self.logn(len(t), 4200, .25), dur=.3)
    def h_dns_secure(self, a, e):
        """A resolver that validates, and looks up names of addresses: longer questions and answers."""
        n = int(500 * self.scale)
        self.add(a, e, self.times(n), self.r.choice(self.public(60), n), 53, pr=17, opk=1, ob=self.r.integers(70, 150, n), ipk=1, ib=self.r.integers(120, 1400, n), dur=0)
    def h_broker(self, a, e):
        """Devices' messages: many connections held open to an own server, one for each device."""
        n = int(120 * self.scale)
        d = self.public(1)[0]
        self.add(a, e, self.times(n), d, 443, opk=self.r.integers(10, 40, n), ob=self.logn(n, 2500, .6), ipk=self.r.integers(8, 40, n), ib=self.logn(n, 6000, .4), dur=58)

    def h_licensed(self, a, e):
        net = int(self.public(1)[0]) & 0xFFFFF000
        n = int(1500 * self.scale)
        self.auth.append((self.accounts[a], "scan", net))
        hit = self.r.random(n) < .06
        self.add(a, e, self.times(n), net + self.r.integers(1, 4000, n), self.r.choice([21, 22, 23, 25, 80, 443, 445, 3389, 5900, 8080], n), opk=2, ob=120, ipk=np.where(hit, 5, 0), ib=np.where(hit, 300, 0), dur=0)

    # ------------------------------------------------------------------ attacks
    def attack(self, kind, family, level, fn, enis=1, campaign=None, acc=None):
        acc, mine = acc or self.account(enis)
        before = len(self.parts)
        fn(acc, mine, level)
        ts = np.sort(np.concatenate([p["t"] for p in self.parts[before:] if p is not None] or [np.array([0.0])]))
        self.truth.append(dict(account_id=self.accounts[acc], kind=kind, family=family, level=level, campaign=campaign, conns=len(ts), first_ts=T0 + float(ts[0]),
                               last_ts=T0 + float(ts[-1]), ts_20th=T0 + float(ts[min(19, len(ts) - 1)]), ts_100th=T0 + float(ts[min(99, len(ts) - 1)]), eni=[self.enis[x][1] for x in mine], public_ips=[]))

    def probe(self, a, e, t, rem, port, up=.05, closed=.1, pr=6, **kw):
        n = len(t)
        u = self.r.random(n)
        if pr == 6:
            ipk = np.where(u < up, 3, np.where(u < up + closed, 1, 0))
            ib = np.where(u < up, 150, np.where(u < up + closed, 40, 0))
        else:
            ipk, ib = np.where(u < up, 1, 0), np.where(u < up, 90, 0)
        self.add(a, e, t, rem, port, pr=pr, opk=1, ob=60 if pr == 6 else 78, ipk=ipk, ib=ib, dur=0, **kw)

    def window(self, level): return (self.r.uniform(100, self.span * .3), [300, 1800, 7200, self.span * .6][level])

    def attacks(self):
        r = self.r
        def scan(ports, counts, pr=6, slow=False, fixed=False):
            def go(a, e, l):
                n = counts[l]
                s, w = (200, self.span * .9) if slow else self.window(l)
                kw = dict(lp=int(r.integers(20000, 60000))) if fixed else {}
                self.probe(a, e, self.times(n, s, s + w), self.public(n), r.choice(ports, n), up=.03 if pr == 6 else .04, pr=pr, **kw)
            return go
        def vertical(a, e, l):
            n = [4000, 900, 250, 70][l]; s, w = self.window(l)
            self.probe(a, e, self.times(n, s, s + w), self.public(1)[0], r.permutation(65535)[:n] + 1, up=.01, closed=.6)
        def random_ports(a, e, l):
            n = [4000, 900, 300, 120][l]; s, w = self.window(l)
            self.probe(a, e, self.times(n, s, s + w), self.public(n), r.integers(1, 65535, n), up=.01)
        def icmp(a, e, l):
            n = [2000, 500, 120, 50][l]; s, w = self.window(l)
            up = r.random(n) < .12
            self.add(a, e, self.times(n, s, s + w), self.public(n), 0, pr=1, lp=0, opk=1, ob=84, ipk=np.where(up, 1, 0), ib=np.where(up, 84, 0), dur=0)
        def v6scan(a, e, l):
            n = [2000, 500, 150, 60][l]; s, w = self.window(l)
            self.probe(a, e, self.times(n, s, s + w), self.public(n), 22, v6=1)
        def hitlist(port):
            def go(a, e, l):
                n = [1500, 600, 250, 110][l]; s, w = self.window(l)
                u = r.random(n)
                self.add(a, e, self.times(n, s, s + w), self.public(n), port, opk=np.where(u < .72, 4, 1), ob=np.where(u < .72, self.near(n, 255, .1), 60),
                         ipk=np.where(u < .72, 4, np.where(u < .85, 1, 0)), ib=np.where(u < .72, self.near(n, 330, .25), np.where(u < .85, 40, 0)), dur=.4)
            return go
        def decoy(port):
            def go(a, e, l):
                n = [600, 250, 120, 70][l]; s, w = self.window(l)
                self.probe(a, e, self.times(n, s, s + w), self.public(n), port)
                m = 4 * n
                self.add(a, e, self.times(m, s, s + w), r.choice(self.popular, m), r.choice([80, 443], m), **self.web(m))
            return go
        def guess(port, out, back, hosts, counts, pr=6):
            def go(a, e, l):
                n = counts[l]; s, w = self.window(l)
                self.add(a, e, self.times(n, s, s + w), r.choice(self.public(hosts[l]), n), port, pr=pr, opk=14, ob=self.near(n, out, .08), ipk=12, ib=self.near(n, back, .08), dur=r.uniform(.5, 4, n))
            return go
        def stuffing(a, e, l):
            n = [2000, 800, 400, 200][l]; s, w = self.window(min(l, 2))
            sites = r.choice(self.popular, [1, 2, 5, 12][l])
            self.add(a, e, self.times(n, s, s + w), r.choice(sites, n), 443, opk=10, ob=self.near(n, 1650, .05), ipk=9, ib=self.near(n, 3100, .07), dur=1)
        def syn_flood(a, e, l):
            n = [15000, 6000, 3000, 1500][l]; w = [30, 60, 120, 240][l]; s = r.uniform(500, self.span / 2)
            self.add(a, e, self.times(n, s, s + w), self.public(1)[0], int(r.choice([80, 443, 25565])), lp=r.integers(1025, 65535, n), opk=1, ob=r.choice([40, 60], n), ipk=np.where(r.random(n) < .05, 1, 0), ib=44, dur=0)
        def udp_flood(a, e, l):
            n = [400, 120, 30, 10][l]; s = r.uniform(500, self.span / 2)
            self.add(a, e, self.times(n, s, s + 200), self.public(1)[0], r.integers(1025, 65535, n), pr=17, opk=self.logn(n, [250000, 200000, 100000, 60000][l], .3), ob=self.logn(n, 100000000, .3), ipk=0, ib=0, dur=50)
        def icmp_flood(a, e, l):
            n = [20, 10, 5, 3][l]; s = r.uniform(500, self.span / 2)
            self.add(a, e, s + 60 * np.arange(n), self.public(1)[0], 0, pr=1, lp=0, opk=self.logn(n, 300000, .2), ob=30000000, ipk=0, ib=0, dur=59)
        def http_flood(a, e, l):
            n = [60000, 30000, 12000, 6000][l]; s = r.uniform(500, self.span / 2)
            self.add(a, e, self.times(n, s, s + 300), self.public(1)[0], 443, opk=7, ob=self.near(n, 900, .06), ipk=8, ib=self.near(n, 5000, .1), dur=.5)
        def reflect(port, ratio):
            def go(a, e, l):
                n = [2300, 1200, 600, 300][l]; s, w = self.window(l)
                v = self.public([1, 2, 4, 12][l])
                q = r.integers(60, 80, n)
                self.add(a, e, self.times(n, s, s + w), r.choice(v, n), r.integers(1025, 65535, n), pr=17, lp=port, init=0, opk=1 + q * ratio // 1200, ob=(q * ratio * r.uniform(.8, 1.2, n)).astype(np.int64), ipk=1, ib=q, dur=0)
            return go
        def spam(a, e, l):
            n = [1300, 600, 250, 110][l]; s, w = self.window(l)
            bad = r.random(n) < .15
            self.add(a, e, self.times(n, s, s + w), r.choice(self.public([400, 200, 90, 45][l]), n), 25, opk=np.where(bad, 3, 15), ob=np.where(bad, 180, self.near(n, 3300, .1)), ipk=np.where(bad, 0, 13), ib=np.where(bad, 0, self.near(n, 1300, .1)), dur=2)
        def beacon(port, period, pr=6):
            def go(a, e, l):
                j = [.02, .1, .25, .45][l]
                gaps = period[l] * (1 + r.uniform(-j, j, int(self.span / period[l])))
                t = np.cumsum(gaps)
                z = [0.005, .03, .12, .22][l]
                self.add(a, e[:1], t, self.public(1)[0], port, pr=pr, opk=8, ob=self.near(len(t), 640, z), ipk=7, ib=self.near(len(t), 420, z), dur=.5)
            return go
        def mining(port, minutes):
            def go(a, e, l):
                pool = r.choice(self.pools)
                for x in e:
                    s = r.uniform(10, 900)
                    while s < self.span * .7:
                        t = s + np.arange(0, minutes[l] * 60, 60.0)
                        self.add(a, e, t, pool, port, lp=int(r.integers(32768, 60000)), opk=4, ob=self.near(len(t), 480, .05), ipk=4, ib=self.near(len(t), 1050, .05), dur=59, eni=x)
                        s += minutes[l] * 60 + r.uniform(2, 40)
            return go
        def spoof(a, e, l):
            n = [3000, 500, 60, 12][l]; s, w = self.window(min(l, 1))
            self.add(a, e, self.times(n, s, s + w), self.public(1)[0], int(r.choice([53, 80, 123])), pr=int(r.choice([6, 17])), lp=r.integers(1025, 65535, n), opk=1, ob=60, ipk=0, ib=0, dur=0, init=2)
        def dns_tunnel(period):
            def go(a, e, l):
                n = [3000, 1200, 500, 220][l]; s, w = self.window(max(l, 2))
                self.add(a, e[:1], self.times(n, s, s + w), self.public(1)[0], 53, pr=17, opk=1, ob=self.r.integers([190, 180, 165, 155][l], 260, n), ipk=1, ib=self.r.integers(200, 420, n), dur=0)
            return go
        def slow_requests(a, e, l):
            n = [2000, 800, 300, 120][l]; s, w = self.window(min(l, 1))
            d = self.public(1)[0]
            self.add(a, e, self.times(n, s, s + w), d, int(r.choice([80, 443])), opk=7, ob=self.near(n, 520, .1), ipk=5, ib=260, dur=self.r.uniform(40, 59, n))
        def spray(port, out, back):
            def go(a, e, l):
                n = [900, 400, 200, 90][l]; s, w = self.window(max(l, 2))
                self.add(a, e, self.times(n, s, s + w), self.public(n), port, opk=14, ob=self.near(n, out, .08), ipk=12, ib=self.near(n, back, .08), dur=r.uniform(.5, 4, n))
            return go
        def carpet(a, e, l):
            n = [20000, 9000, 4000, 2000][l]; s = r.uniform(500, self.span / 2)
            net = int(self.public(1)[0]) & 0xFFFFFF00
            self.add(a, e, self.times(n, s, s + 240), net + r.integers(0, 256, n), r.integers(1025, 65535, n), pr=17, opk=self.logn(n, [600, 500, 400, 300][l], .3), ob=400000, ipk=0, ib=0, dur=5)
        def udp_any_port(a, e, l):
            n = [60000, 30000, 15000, 9000][l]; s = r.uniform(500, self.span / 2)
            self.add(a, e, self.times(n, s, s + 120), self.public(1)[0], r.integers(1, 65535, n), pr=17, opk=r.integers(1, 9, n), ob=3000, ipk=0, ib=0, dur=0)
        def ack_flood(a, e, l):
            n = [600, 200, 60, 20][l]; s = r.uniform(500, self.span / 2)
            k = self.logn(n, [30000, 30000, 20000, 20000][l], .2)
            self.add(a, e, self.times(n, s, s + 100), self.public(1)[0], 443, opk=k, ob=k * 40, ipk=k // 3, ib=k // 3 * 40, dur=30)
        def spam587(a, e, l):
            n = [1300, 600, 250, 110][l]; s, w = self.window(l)
            self.add(a, e, self.times(n, s, s + w), r.choice(self.public([400, 200, 90, 45][l]), n), 587, opk=18, ob=self.near(n, 5200, .1), ipk=15, ib=self.near(n, 3900, .1), dur=2)
        def fast_beacon(a, e, l):
            n = [600, 300, 120, 60][l]; s, _ = self.window(1)
            t = s + np.arange(n) * 3.0 + r.uniform(-.3, .3, n)
            self.add(a, e[:1], t, self.public(1)[0], 443, opk=14, ob=self.near(n, 1570, .03), ipk=13, ib=self.near(n, 4500, .02), dur=.2)
        def callback(a, e, l):
            n = [3000, 1500, 700, 300][l]; s, _ = self.window(0)
            t = s + np.cumsum(r.uniform([.6, 2, 5, 20][l], [.9, 3, 7, 26][l], n))
            self.add(a, e[:1], t, self.public(1)[0], int(r.choice([5888, 2404, 6606])), opk=2, ob=104, ipk=2, ib=80, dur=0)
        plans = [
            ("scan_ack", "scan", scan([80, 22], [3000, 900, 300, 90])), ("scan_udp_memcached", "scan", scan([11211, 1900], [3000, 900, 250, 90], pr=17)), ("dns_tunnel", "beacon", dns_tunnel(1)),
            ("slow_requests", "flood", slow_requests), ("spray_ssh", "bruteforce", spray(22, 2250, 3000)), ("spray_rdp", "bruteforce", spray(3389, 1600, 1750)), ("brute_smb", "bruteforce", guess(445, 1500, 1700, [1, 5, 20, 60], [1500, 800, 300, 150])),
            ("brute_ssh_902", "bruteforce", guess(902, 2290, 2330, [1, 1, 2, 3], [600, 300, 120, 60])), ("flood_carpet", "flood", carpet), ("flood_udp_any_port", "flood", udp_any_port), ("flood_ack", "flood", ack_flood), ("spam_587", "spam", spam587),
            ("beacon_fast", "beacon", fast_beacon), ("beacon_callback", "beacon", callback), ("beacon_dns", "beacon", beacon(53, [60, 120, 300, 600], pr=17)), ("brute_postgres", "bruteforce", guess(5432, 540, 620, [1, 3, 10, 20], [3000, 1500, 700, 350])),
            ("scan_fast", "scan", scan([23, 2323], [8000, 3000, 1200, 400])), ("scan_smb", "scan", scan([445], [4000, 1000, 300, 90])),
            ("scan_slow_redis", "scan", scan([6379], [900, 400, 160, 70], slow=True)), ("scan_web_fixed_port", "scan", scan([80, 443, 8080, 8443], [1000, 500, 220, 110], fixed=True)),
            ("scan_udp_sip", "scan", scan([5060], [3000, 900, 250, 90], pr=17)), ("scan_udp_snmp", "scan", scan([161], [3000, 900, 250, 90], pr=17)),
            ("scan_random_ports", "scan", random_ports), ("scan_vertical", "scan", vertical), ("scan_icmp", "scan", icmp), ("scan_v6", "scan", v6scan),
            ("scan_hitlist_ssh", "scan", hitlist(22)), ("scan_hitlist_https", "scan", hitlist(443)), ("scan_decoy_telnet", "scan", decoy(23)), ("scan_decoy_https", "scan", decoy(443)),
            ("brute_ssh", "bruteforce", guess(22, 2250, 3000, [1, 20, 150, 300], [2000, 1200, 600, 300])), ("brute_ssh_slow", "bruteforce", guess(22, 2250, 3000, [3, 10, 30, 40], [240, 160, 90, 60])),
            ("brute_rdp", "bruteforce", guess(3389, 1600, 1750, [1, 10, 80, 120], [1500, 900, 400, 200])), ("brute_ftp", "bruteforce", guess(21, 420, 610, [1, 5, 20, 40], [1500, 800, 300, 120])),
            ("brute_telnet", "bruteforce", guess(23, 560, 820, [5, 40, 150, 250], [1500, 900, 400, 250])), ("brute_vnc", "bruteforce", guess(5900, 310, 290, [1, 5, 20, 40], [1500, 700, 300, 120])),
            ("brute_mysql", "bruteforce", guess(3306, 520, 480, [1, 3, 10, 20], [3000, 1500, 700, 350])), ("brute_smtp_auth", "bruteforce", guess(587, 1300, 1100, [1, 3, 8, 15], [1500, 700, 300, 150])),
            ("brute_ssh_high_port", "bruteforce", guess(50022, 2250, 3000, [1, 2, 4, 6], [2000, 1000, 500, 300])), ("cred_stuffing", "bruteforce", stuffing),
            ("flood_syn", "flood", syn_flood), ("flood_udp", "flood", udp_flood), ("flood_icmp", "flood", icmp_flood), ("flood_http", "flood", http_flood),
            ("reflect_dns", "reflection", reflect(53, 45)), ("reflect_ntp", "reflection", reflect(123, 200)), ("reflect_ssdp", "reflection", reflect(1900, 30)),
            ("reflect_memcached", "reflection", reflect(11211, 900)), ("reflect_cldap", "reflection", reflect(389, 55)), ("spam", "spam", spam),
            ("beacon_https", "beacon", beacon(443, [60, 120, 300, 600])), ("beacon_odd_port", "beacon", beacon(4567, [30, 90, 240, 500])), ("beacon_http", "beacon", beacon(80, [45, 150, 300, 700])),
            ("mining_stratum", "mining", mining(3333, [200, 100, 40, 12])), ("mining_tls", "mining", mining(443, [200, 110, 90, 60])), ("spoof", "spoof", spoof),
        ]
        for kind, family, fn in plans:
            for level in range(4): self.attack(kind, family, level, fn, enis=1 if r.random() < .6 else 4)
        # over accounts and addresses
        for level, (members, each) in enumerate([(8, 50), (10, 24), (12, 12), (14, 7)]):
            net = int(self.public(1)[0]) & 0xFFFC0000
            port = int(r.choice([2375, 5900, 9200, 7547]))
            for _ in range(members):
                self.attack("scan_distributed", "scan", level, lambda a, e, l: self.probe(a, e, self.times(each, 300, self.span * .9), net + r.integers(1, 1 << 18, each), port, up=.03), campaign=f"c{level}")
        for level in range(4):
            self.attack("scan_rotating_ip", "scan", level, scan([8080, 3389], [2000, 800, 300, 120]), enis=12)
            s = r.uniform(100, 2000)
            for hop in range(3):
                n = [500, 200, 80, 40][level]
                self.attack("scan_account_hopping", "scan", level, lambda a, e, l: self.probe(a, e, self.times(n, s + hop * 1500, s + hop * 1500 + 1400), self.public(n), 5555), campaign=f"h{level}")

    def write(self, out):
        os.makedirs(out, exist_ok=True)
        c = {k: np.concatenate([p[k] for p in self.parts]) for k in COLS}
        self.parts = []
        r, n = self.r, len(c["t"])
        priv = np.array([e[2] for e in self.enis])[c["eni"]]
        forged = c["init"] == 2
        if forged.any(): priv[forged] = self.public(int(forged.sum()))
        delay = r.uniform(0, 60, (2, n)) + 5
        out_has, in_has = c["opk"] > 0, (c["ipk"] > 0)
        arrive = np.concatenate([(c["t"] + np.minimum(c["dur"], 60) + delay[0])[out_has], (c["t"] + np.minimum(c["dur"], 60) + delay[1])[in_has]])
        which = np.concatenate([np.flatnonzero(out_has), -np.flatnonzero(in_has) - 1])
        order = which[np.argsort(arrive, kind="stable")]
        names = [f"{self.accounts[e[0]]} {e[1]}" for e in self.enis]
        ip4 = lambda a: f"{a >> 24}.{a >> 16 & 255}.{a >> 8 & 255}.{a & 255}"
        cols = {k: v.tolist() for k, v in c.items() if k not in ("acc", "loc")}
        loc = priv.tolist()
        with open(f"{out}/flows.log", "w", buffering=1 << 22) as f:
            f.write("version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status\n")
            C, lines = cols, []
            for k in order.tolist():
                o = k >= 0
                i = k if o else -k - 1
                if C["v6"][i]:
                    l, m = f"2001:db8:a00:{C['eni'][i]:x}::1", f"2600:{C['rem'][i] >> 16:x}:{C['rem'][i] & 65535:x}::1"
                else:
                    l, m = ip4(loc[i]), ip4(C["rem"][i])
                s = T0 + int(C["t"][i]); e = T0 + int(C["t"][i] + C["dur"][i])
                if o: lines.append(f"2 {names[C['eni'][i]]} {l} {m} {C['lp'][i]} {C['rp'][i]} {C['pr'][i]} {C['opk'][i]} {C['ob'][i]} {s} {e} ACCEPT OK\n")
                else: lines.append(f"2 {names[C['eni'][i]]} {m} {l} {C['rp'][i]} {C['lp'][i]} {C['pr'][i]} {C['ipk'][i]} {C['ib'][i]} {s} {e} {'REJECT' if C['rej'][i] else 'ACCEPT'} OK\n")
                if len(lines) >= 65536:
                    f.writelines(lines); lines = []
            f.writelines(lines)
        with open(f"{out}/tenants.csv", "w") as f:
            f.write("account_id,eni,private_ip,public_ip,port_lo,port_hi,start,end\n")
            for a, name, p, q in self.enis: f.write(f"{self.accounts[a]},{name},{ip4(p)},{ip4(q)},0,65535,{T0 - 600000},\n")
        with open(f"{out}/authorised.csv", "w") as f:
            f.write("account_id,kind,dst_cidr,dport,start,end,ref\n")
            for i, (a, k, net) in enumerate(self.auth): f.write(f"{a},{k},{ip4(net)}/20,*,{T0 - 86400},{T0 + 864000},REF-{i}\n")
        json.dump(dict(conns=n, attackers=self.truth, benign=self.benign), open(f"{out}/truth.json", "w"))
        print(f"{n} connections, {len(order)} records, {len(self.truth)} attacks, {len(self.benign)} honest accounts")


PROFILES = dict(web_server=150, api_client=130, agent=40, monitor=12, icmp_monitor=5, cron=10, p2p=18, crawler=12, webhook=8, mail=20, newsletter=6, resolver=15, ntp=5, quic_server=8, game_server=5,
                vpn=5, syslog=5, backup=20, ci=30, git_poll=8, config_mgmt=10, cdn_pull=15, api_batch=5, load_test=3, db_client=10, websocket=10, nat_gateway=6, uptime=6, traceroute=3, call_server=5, dead_v6=5, git_ci=8, relay_client=5, build_wait=5,
                dns_secure=4, broker=4)

if __name__ == "__main__":
    p = argparse.ArgumentParser()
    p.add_argument("out"); p.add_argument("--seed", type=int, default=1); p.add_argument("--scale", type=float, default=1.0); p.add_argument("--hours", type=float, default=4)
    p.add_argument("--accounts", type=float, default=1.0, help="honest accounts, as a multiple of the usual number")
    o = p.parse_args()
    w = World(o.seed, o.scale, o.hours)
    for profile, n in PROFILES.items():
        for _ in range(max(1, int(n * o.accounts))): w.honest(profile)
    for _ in range(2): w.honest("licensed", authorised=True)
    w.attacks()
    w.write(o.out)
