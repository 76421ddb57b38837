#!/usr/bin/env python3
"""Further kinds of attacks and of honest tenants, which the usual set lacks.

    more.py OUT --seed N [--each N]

Writes the same files as generate.py. Kept apart from it, so that its sets stay what they are. Sizes and times follow what the
protocols say and what is told of them; they are drawn anew for each tenant. Needs numpy.
"""
import argparse
import numpy as np
import generate

LOW = lambda r: int(r.integers(32768, 60000))


class More(generate.World):
    def private(self, n):
        r = self.r
        return ((10 << 24) | (200 << 16) | (r.integers(0, 16, n) << 8) | r.integers(4, 250, n)).astype(np.int64)

    def kept(self, a, e, start, end, rem, port, ob, ib, opk=2, ipk=2, lp=None, first=None, pr=6, init=1):
        """One connection that is kept, told once a minute."""
        t = np.arange(start, end, 60.0)
        n = len(t)
        if n == 0: return
        o, i, op, ip = (np.broadcast_to(v, (n,)).copy() for v in (ob, ib, opk, ipk))
        if first: o[0], i[0], op[0], ip[0] = first
        self.add(a, e[:1], t, rem, port, pr=pr, lp=lp or LOW(self.r), opk=op, ob=o, ipk=ip, ib=i, dur=np.minimum(59, np.maximum(0, end - t - 1)), init=init)

    def every(self, period, jitter=0.0, start=0.0, end=None):
        """Times that come round; jitter as a share of the period, each gap of its own."""
        end = self.span if end is None else end
        n = int((end - start) / period) + 1
        t = start + self.r.uniform(0, period) + np.cumsum(period * (1 + self.r.uniform(-jitter, jitter, n))) if jitter else start + np.arange(n) * period + self.r.uniform(0, min(period, 60))
        return t[t < end]

    # ------------------------------------------------------------------ honest: kept connections and heartbeats
    def h_ntp_client(self, a, e):
        for d in self.public(int(self.r.choice([1, 4]))):
            t = self.every(float(self.r.choice([64, 64, 128, 256, 1024])))
            self.add(a, e[:1], t, d, 123, pr=17, lp=self.r.choice([123, LOW(self.r)]), opk=1, ob=76, ipk=1, ib=76, dur=0)
    def h_mqtt_idle(self, a, e): self.kept(a, e, 5, self.span, self.public(1)[0], int(self.r.choice([8883, 1883, 443])), int(self.r.choice([110, 220, 170])), int(self.r.choice([106, 210, 160])))
    def h_ssh_idle(self, a, e):
        k = int(self.r.choice([1, 2, 4]))
        self.kept(a, e, 900, self.span, self.public(1)[0], 22, k * 150, k * 140, opk=2 * k, ipk=2 * k, first=(4000, 5000, 20, 20))
    def h_push_idle(self, a, e):
        n = len(np.arange(7, self.span, 60.0))
        self.kept(a, e, 7, self.span, self.public(1)[0], 443, 105, np.where(self.r.random(n) < .2, self.near(n, 500, .5), 92))
    def h_iot_gateway(self, a, e):
        """Reports what its devices measured to the maker's own service, now and then more."""
        d, per = self.public(1)[0], float(self.r.choice([20, 30, 60]))
        t = self.every(per, .05)
        o = self.logn(len(t), 1900, .55)
        self.add(a, e[:1], t, d, 8883 if self.r.random() < .5 else 443, opk=5 + o // 500, ob=o, ipk=8, ib=self.logn(len(t), 700, .3), dur=.5)
    def h_iot_fleet(self, a, e):
        """The other end of it: devices that report by the clock."""
        for d in self.public(120):
            t = self.every(float(self.r.choice([60, 120, 300])), .02)
            self.add(a, e[:1], t, d, self.r.integers(1025, 65535, len(t)), lp=8883, init=0, opk=7, ob=420, ipk=8, ib=640, dur=.4)
    def h_sip_phone(self, a, e):
        t = self.every(50.0)
        self.add(a, e[:1], t, self.public(1)[0], 5060, pr=17, lp=5060, opk=2, ob=self.near(len(t), 1150, .03), ipk=2, ib=self.near(len(t), 1020, .03), dur=.1)
    def h_keepalive_udp(self, a, e): self.kept(a, e, 3, self.span, self.public(1)[0], 51820, 180, 180, opk=3, ipk=3, lp=51820, pr=17)
    def h_replica(self, a, e):
        """A database that follows another far away, and one that follows it."""
        n = len(np.arange(3, self.span, 60.0))
        i = self.logn(n, 90000, 1.3)
        self.kept(a, e, 3, self.span, self.public(1)[0], int(self.r.choice([3306, 5432, 27017])), 2600, i, opk=40, ipk=60)
        self.kept(a, e, 9, self.span, self.public(1)[0], LOW(self.r), i, 2600, opk=60, ipk=40, lp=5432, init=0)
    def h_queue(self, a, e):
        """Workers that wait for messages of a queue elsewhere."""
        for d in self.public(2):
            for _ in range(3):
                s = self.r.uniform(0, 60)
                n = len(np.arange(s, self.span, 60.0))
                self.kept(a, e, s, self.span, d, int(self.r.choice([5671, 9092, 443])), self.logn(n, 1500, .7), self.logn(n, 3000, 1.2), opk=12, ipk=14)
    def h_long_poll(self, a, e):
        """Asks again as soon as the answer has come, which takes as long as it takes."""
        d = self.public(1)[0]
        wait = self.r.choice([0, 1], int(self.span / 15), p=[.7, .3])
        t = np.cumsum(np.where(wait, self.r.uniform(1, 29, len(wait)), 30.0))
        t = t[t < self.span]
        self.add(a, e[:1], t, d, 443, opk=8, ob=self.near(len(t), 1300, .03), ipk=8, ib=np.where(wait[:len(t)], self.logn(len(t), 6000, .7), 3700), dur=20)
    def h_poller(self, a, e):
        d = self.public(1)[0]
        for s in self.times(8):
            t = s + np.arange(0, self.r.uniform(200, 1500), float(self.r.choice([5, 10, 15, 20])))
            self.add(a, e[:1], t, d, 443, opk=9, ob=self.near(len(t), 1500, .02), ipk=8, ib=np.where(self.r.random(len(t)) < .85, 3900, self.logn(len(t), 9000, .7)), dur=.3)
    def h_log_shipper(self, a, e):
        """Batches of log lines to an own collector, as many as there are."""
        t = self.every(float(self.r.choice([5, 10, 30])))
        o = self.logn(len(t), 9000, .9)
        self.add(a, e[:1], t, self.public(1)[0], int(self.r.choice([443, 9200, 5044, 8088])), opk=6 + o // 1300, ob=o, ipk=7, ib=self.near(len(t), 620, .04), dur=.3)
    def h_own_agents(self, a, e):
        """Servers of one tenant that report to its own monitoring, outside."""
        d = self.public(1)[0]
        for x in e:
            t = self.every(60.0)
            o = self.logn(len(t), 5200, .35)
            self.add(a, e, t, d, 10051, opk=9 + o // 1300, ob=o, ipk=8, ib=self.near(len(t), 460, .03), dur=.4, eni=x)
    def h_dyndns(self, a, e):
        t = self.every(300.0)
        self.add(a, e[:1], t, self.popular[21], 443, opk=9, ob=self.near(len(t), 1400, .02), ipk=8, ib=self.near(len(t), 4100, .02), dur=.3)
    def h_licence(self, a, e):
        t = self.every(900.0)
        self.add(a, e[:1], t, self.popular[33], 443, opk=9, ob=self.near(len(t), 1500, .02), ipk=8, ib=self.near(len(t), 4300, .02), dur=.3)
    # ------------------------------------------------------------------ honest: within networks of their own
    def h_db_pool(self, a, e):
        for d in self.private(2):
            for _ in range(5): self.kept(a, e, 3, self.span, d, 5432, 104, 104)
    def h_proxy(self, a, e):
        for d in self.private(3):
            n = int(self.r.integers(3000, 12000)); s = self.r.uniform(0, self.span - 1200)
            self.add(a, e, self.times(n, s, s + 1200), d, int(self.r.choice([8080, 80, 443])), opk=6, ob=self.near(n, 900, .1), ipk=6, ib=self.near(n, 2000, .1), dur=.1)
    def h_prometheus(self, a, e):
        for d in np.concatenate([self.private(20), self.public(6)]):
            t, down = self.every(30.0), self.r.random() < .2
            self.add(a, e[:1], t, d, 9100, opk=1 if down else 12, ob=60 if down else 1100, ipk=1 if down else 20, ib=40 if down else self.near(len(t), 24000, .02), dur=.1)
    def h_gossip(self, a, e):
        """Members of a cluster that ask each other whether they live; some do not."""
        peers = self.private(30)
        n = 4000
        dead = self.r.random(30) < .1
        who = self.r.integers(0, 30, n)
        self.add(a, e[:1], self.times(n), peers[who], 8301, pr=17, lp=8301, opk=1, ob=110, ipk=np.where(dead[who], 0, 1), ib=np.where(dead[who], 0, 95), dur=0)
    def h_directory(self, a, e):
        n = 900
        self.add(a, e, self.times(n), self.private(1)[0], 389, opk=9, ob=self.near(n, 900, .2), ipk=9, ib=self.logn(n, 1500, .5), dur=.2)
    def h_discovery(self, a, e):
        """Finds out once what lives in its own network."""
        n = 250
        self.add(a, e[:1], self.times(n, 3000, 3060), (10 << 24) + (int(self.r.integers(0, 200)) << 16) + np.arange(4, 4 + n), 0, pr=1, lp=0, opk=1, ob=84, ipk=np.where(self.r.random(n) < .5, 1, 0), ib=84, dur=0)
    # ------------------------------------------------------------------ honest: many destinations
    def h_tor_relay(self, a, e):
        n = 1500
        bad = self.r.random(n) < .12
        o = self.logn(n, 40000, 1.8)
        self.add(a, e[:1], self.times(n), self.r.choice(self.public(500), n), self.r.choice([9001, 443, 443, 8443, 9030, 9002, 80, 9000], n), opk=np.where(bad, 3, 12 + o // 1000), ob=np.where(bad, 180, o), ipk=np.where(bad, self.r.choice([0, 1], n), 15), ib=np.where(bad, 40, self.logn(n, 40000, 1.8)), dur=self.r.uniform(1, 59, n))
        self.add(a, e[:1], self.times(n), self.public(n), self.r.integers(1025, 65535, n), lp=9001, init=0, opk=30, ob=self.logn(n, 40000, 1.8), ipk=30, ib=self.logn(n, 40000, 1.8), dur=50)
    def h_proxy_exit(self, a, e):
        """Lets customers of a proxy or a private network out: sites of all kinds, now and then one that is gone."""
        n = 6000
        self.add(a, e, self.times(n), np.where(self.r.random(n) < .5, self.r.choice(self.popular, n), self.public(n)), self.r.choice([443] * 12 + [80, 80, 8080, 22, 25565, 5222, 993, 587, 8443], n), **self.web(n, .05))
        m = 2000
        self.add(a, e, self.times(m), self.public(m), self.r.integers(1025, 65535, m), pr=17, lp=51820, init=0, opk=800, ob=self.logn(m, 800000, 1), ipk=700, ib=self.logn(m, 90000, 1), dur=58)
    def h_mirror(self, a, e):
        """A mirror of packages: fetches from above, serves many."""
        up = self.public(3)
        for d in up:
            t = self.every(600.0, .02)
            self.add(a, e[:1], t, d, 873, opk=200, ob=self.logn(len(t), 20000, .6), ipk=400, ib=self.logn(len(t), 600000, 1.5), dur=20)
        n = 3000; i = self.logn(n, 400000, 1.6)
        self.add(a, e, self.times(n), self.public(n), self.r.integers(1025, 65535, n), lp=int(self.r.choice([80, 443, 873])), init=0, opk=5 + i // 1400, ob=i, ipk=6, ib=self.near(n, 900, .2), dur=2)
    def h_edge(self, a, e):
        """A content network's edge: visitors, and origins, some of which are down."""
        n = 5000; i = self.logn(n, 20000, 1.4)
        self.add(a, e, self.times(n), self.public(n), self.r.integers(1025, 65535, n), lp=443, init=0, opk=5 + i // 1400, ob=i, ipk=8, ib=self.near(n, 1500, .3), dur=3)
        origins = self.public(300); down = self.r.random(300) < .06; m = 3000
        who = self.r.integers(0, 300, m); w = self.web(m, 0)
        for k in ("ipk", "ib"): w[k] = np.where(down[who], 0, w[k])
        w["opk"], w["ob"] = np.where(down[who], 3, w["opk"]), np.where(down[who], 180, w["ob"])
        self.add(a, e, self.times(m), origins[who], 443, **w)
    def h_mail_tester(self, a, e):
        n = 250
        self.add(a, e, self.times(n), self.r.choice(self.public(8), n), 587, opk=18, ob=self.logn(n, 5000, 1.0), ipk=15, ib=self.near(n, 3900, .1), dur=2)
    def h_bounces(self, a, e):
        n = 400; bad = self.r.random(n) < .25
        self.add(a, e, self.times(n, 3000, 6000), self.public(n), 25, opk=np.where(bad, 3, 14), ob=np.where(bad, 180, self.logn(n, 9500, .95)), ipk=np.where(bad, 0, 12), ib=np.where(bad, 0, self.near(n, 1500, .15)), dur=2)
    def h_mail_down(self, a, e):
        for x in self.public(20):
            t = self.every(900.0)
            self.add(a, e[:1], t, x, 25, opk=4, ob=240, ipk=0, ib=0, dur=15)
    def h_dnssec(self, a, e):
        """Answers for signed names, to resolvers that come again and again."""
        res = self.public(60); w = 1 / np.arange(1, 61) ** .8; n = 3000
        self.add(a, e[:1], self.times(n), self.r.choice(res, n, p=w / w.sum()), self.r.integers(1025, 65535, n), pr=17, lp=53, init=0, opk=1, ob=np.clip(self.logn(n, 700, .5), 120, 1400), ipk=1, ib=self.r.integers(65, 110, n), dur=0)
    def h_doh_client(self, a, e):
        d = self.public(1)[0]; n = 1200
        self.add(a, e, self.times(n), d, 443, opk=9, ob=self.near(n, 1500, .08), ipk=8, ib=self.logn(n, 5200, .2), dur=.2)
    def h_ad_server(self, a, e):
        n = 30000
        self.add(a, e, self.times(n, 0, 3600), self.r.choice(self.public(3), n), 443, opk=8, ob=self.near(n, 1900, .2), ipk=6, ib=self.near(n, 800, .3), dur=.1)
    def h_own_load_test(self, a, e):
        """Loads its own service, which stands elsewhere, with more and more."""
        d = self.public(1)[0]
        for k in range(6):
            n = 150 * (k + 1)
            i = self.logn(n, 9000, .9)
            self.add(a, e, self.times(n, 5000 + 300 * k, 5300 + 300 * k), d, 443, opk=8, ob=self.logn(n, 1300, .3), ipk=4 + i // 1300, ib=i, dur=.6)
    def h_speed_test(self, a, e):
        d = self.public(4)
        for s in self.times(12):
            self.add(a, e[:1], s + np.arange(16) * .3, self.r.choice(d, 16), int(self.r.choice([443, 8080])), opk=30000, ob=30000000, ipk=40000, ib=50000000, dur=12)
    def h_calls(self, a, e):
        """A video call: UDP without a pause, one way much, the other way little."""
        for d in self.public(3):
            s = self.r.uniform(0, self.span * .7)
            self.kept(a, e, s, s + 3000, d, int(self.r.choice([3478, 8801, 19305])), 9000000, 14000000, opk=9000, ipk=14000, pr=17)
    def h_stun(self, a, e):
        n = 600
        bad = self.r.random(n) < .5
        self.add(a, e[:1], self.times(n), self.public(n), self.r.integers(1025, 65535, n), pr=17, lp=LOW(self.r), opk=self.r.integers(1, 8, n), ob=700, ipk=np.where(bad, 0, 4), ib=np.where(bad, 0, 500), dur=2)
    def h_tunnel(self, a, e):
        for pr in (47, 50): self.kept(a, e, 2, self.span, self.public(1)[0], 0, 40000000, 38000000, opk=45000, ipk=44000, pr=pr, lp=0)
    def h_one_way_stream(self, a, e):
        """A camera's picture over UDP to a recorder that never answers."""
        n = len(np.arange(2, self.span, 60.0))
        self.kept(a, e, 2, self.span, self.public(1)[0], 5004, self.near(n, 15000000, .1), 0, opk=self.near(n, 12500, .1), ipk=0, pr=17)
    # ------------------------------------------------------------------ honest: shells and files
    def h_ansible(self, a, e):
        hosts = self.public(40)
        for s in np.arange(self.r.uniform(0, 1800), self.span, 1800.0):
            for k in range(4):
                n = len(hosts)
                self.add(a, e[:1], s + k * 20 + self.r.uniform(0, 15, n), hosts, 22, opk=self.r.integers(20, 60, n), ob=self.logn(n, 9000, .5), ipk=self.r.integers(20, 50, n), ib=self.logn(n, 7500, .5), dur=self.r.uniform(2, 25, n))
    def h_git_mirror(self, a, e):
        d = self.public(1)[0]
        for k in range(40):
            t = np.arange(k * 7 + 5, self.span, 900.0) + self.r.uniform(0, 3)
            self.add(a, e[:1], t, d, 22, opk=18, ob=self.near(len(t), 2900, .04), ipk=18, ib=self.logn(len(t), 5200, .4), dur=1)
    def h_file_drop(self, a, e):
        """Hands files over to a partner by SFTP, one connection each."""
        n = 300
        o = self.logn(n, 14000, 1.1)
        self.add(a, e[:1], self.times(n), self.public(1)[0], 22, opk=16 + o // 1000, ob=o + 2500, ipk=18, ib=self.near(n, 4300, .05), dur=2)
    def h_file_poll(self, a, e):
        """Looks every minute whether a partner has left a file."""
        t = self.every(60.0)
        self.add(a, e[:1], t, self.public(1)[0], 22, opk=17, ob=self.near(len(t), 3300, .02), ipk=17, ib=self.near(len(t), 4000, .02), dur=1.5)
    def h_git_hooked(self, a, e):
        """Looks into its one repository at a host that others use too, whenever it is told to."""
        n = 150; i = int(self.logn(1, 4200, .5)[0])
        self.add(a, e[:1], self.times(n), self.popular[8], 22, opk=18, ob=self.near(n, 2900, .03), ipk=18, ib=self.near(n, i, .03), dur=1)
    def h_bastion(self, a, e):
        """People who work on servers from here."""
        n = 160
        self.add(a, e[:1], self.times(n), self.r.choice(self.public(25), n), self.r.choice([22, 22, 3389], n), opk=self.logn(n, 300, 1.2), ob=self.logn(n, 40000, 1.4), ipk=self.logn(n, 300, 1.2), ib=self.logn(n, 90000, 1.4), dur=self.r.uniform(5, 59, n))
    def h_db_remote(self, a, e):
        n = 2500; d = self.public(1)[0]
        self.add(a, e, self.times(n), d, int(self.r.choice([5432, 3306])), opk=self.r.integers(8, 20, n), ob=self.logn(n, 1500, .5), ipk=self.r.integers(8, 20, n), ib=self.logn(n, 2600, .7), dur=.3)
    def h_kv_remote(self, a, e):
        n = 4000; d = self.public(2)
        self.add(a, e, self.times(n), self.r.choice(d, n), 6379, opk=8, ob=self.near(n, 620, .15), ipk=7, ib=self.near(n, 540, .2), dur=.1)
    def h_mailbox(self, a, e):
        t = self.every(float(self.r.choice([60, 120, 300])))
        self.add(a, e[:1], t, self.public(1)[0], 993, opk=16, ob=self.near(len(t), 1900, .03), ipk=15, ib=self.logn(len(t), 6200, .2), dur=2)
    def h_knock(self, a, e):
        """Knocks at three ports, then is let in."""
        d, ports = self.public(1)[0], self.r.integers(2000, 30000, 4)
        for s in self.times(12):
            self.add(a, e[:1], s + np.arange(4), d, ports, opk=1, ob=60, ipk=0, ib=0, dur=0)
            self.add(a, e[:1], np.array([s + 5.0]), d, 22, opk=90, ob=15000, ipk=90, ib=25000, dur=50)
    def h_store(self, a, e):
        n = 1500; ds = self.public(6)
        self.add(a, e, self.times(n, 2000, 4000), self.r.choice(ds, n), 443, opk=60, ob=self.logn(n, 60000, 1.2), ipk=40, ib=self.near(n, 3300, .08), dur=1)
    def h_retries(self, a, e):
        for x in self.public(3):
            t = np.cumsum(self.r.choice([5, 10, 20, 40, 80, 160, 300, 600], 120).astype(float))
            self.add(a, e[:1], t, x, 443, opk=3, ob=180, ipk=0, ib=0, dur=9)
    def h_dead_service(self, a, e):
        """Its own service at port 8080 is down; the clients try and try."""
        t = self.every(5.0, .1)
        self.add(a, e, t, self.public(1)[0], 8080, opk=1, ob=60, ipk=1, ib=40, dur=0)
    def h_victim(self, a, e):
        """Answers of all kinds to floods that forged this address."""
        n = 900; s = self.r.uniform(0, self.span / 2)
        self.add(a, e[:1], self.times(n, s, s + 600), self.r.choice(self.public(3), n), self.r.choice([443, 80, 22], n), lp=self.r.choice([80, 443, 8080, 22, 3389], n), init=0, opk=self.r.choice([0, 1], n), ob=40, ipk=1, ib=44, dur=0)
        self.add(a, e[:1], self.times(n, s, s + 600), self.public(n), self.r.choice([53, 123, 389, 1900, 11211], n), pr=17, lp=self.r.integers(1025, 65535, n), init=0, opk=0, ob=0, ipk=3, ib=3600, dur=0)
        self.add(a, e[:1], self.times(n, s, s + 600), self.public(n), 0, pr=1, lp=0, init=0, opk=0, ob=0, ipk=1, ib=56, dur=0)

    # ------------------------------------------------------------------ attacks
    def guess(self, port, out, back, hosts, counts, pr=6, sd=.08, v6=0, slow=False):
        def go(a, e, l):
            n = counts[l]
            s, w = (100, self.span * .9) if slow else self.window(l)
            self.add(a, e, self.times(n, s, s + w), self.r.choice(self.public(hosts[l]), n), port, pr=pr, opk=14 if pr == 6 else 2, ob=self.near(n, out, sd), ipk=12 if pr == 6 else 2, ib=self.near(n, back, sd), dur=self.r.uniform(.5, 4, n) if pr == 6 else .2, v6=v6)
        return go

    def reflects(self, port, ratio, spread=.1, victims=(1, 2, 4, 12), question=(50, 64)):
        def go(a, e, l):
            r = self.r
            n = [2300, 1200, 600, 300][l]; s, w = self.window(l)
            v = self.public(victims[l]); q = r.integers(*question, n)
            b = (q * ratio * np.exp(r.normal(0, spread, n))).astype(np.int64)
            self.add(a, e, self.times(n, s, s + w), r.choice(v, n), r.integers(1025, 65535, n), pr=17, lp=port, init=0, opk=1 + b // 1200, ob=b, ipk=1, ib=q, dur=0)
        return go

    def beacon(self, port, period, jitter, out=640, back=420, spread=.05, pr=6, hosts=1, dwell=None, v6=0):
        def go(a, e, l):
            r = self.r
            for d in self.public(hosts):
                p, j = period[l], jitter[l]
                t = np.cumsum(p * (1 + r.uniform(-j, j, int(self.span / p))))
                if dwell: t = t[(t % sum(dwell)) < dwell[0]]
                n = len(t)
                self.add(a, e[:1], t, d, port, pr=pr, lp=0 if pr == 1 else None, opk=8 if pr == 6 else 1, ob=self.near(n, out, spread), ipk=7 if pr == 6 else 1, ib=self.near(n, back, spread), dur=.5 if pr == 6 else 0, v6=v6)
        return go

    def packets(self, pr, size, port=0, back=0, each=(20, 10, 5, 3), of=300000):
        """Few records of very many packets."""
        def go(a, e, l):
            n = each[l]; s = self.r.uniform(500, self.span / 2)
            k = self.logn(n, of, .2)
            lp = 0 if pr not in (6, 17) else LOW(self.r)
            self.add(a, e, s + 60 * np.arange(n), self.public(1)[0], port, pr=pr, lp=lp, opk=k, ob=k * size, ipk=k // back if back else 0, ib=k // back * 40 if back else 0, dur=59)
        return go

    def scans(self, ports, counts, pr=6, slow=False, up=.05, closed=.1, v6=0, net=None):
        def go(a, e, l):
            r = self.r
            n = counts[l]; s, w = (200, self.span * .9) if slow else self.window(l)
            to = self.public(n) if net is None else (int(self.public(1)[0]) >> (32 - net) << (32 - net)) + r.integers(1, 1 << (32 - net), n)
            self.probe(a, e, self.times(n, s, s + w), to, r.choice(ports, n), up=up, closed=closed, pr=pr, v6=v6)
        return go

    def more_attacks(self):
        r = self.r
        def slow_tls(a, e, l):
            n = [2000, 800, 300, 120][l]; s, w = self.window(min(l, 1)); d = self.public(1)[0]
            for st in self.times(n, s, s + w):
                k = int(r.integers(2, 6)); t = st + 60.0 * np.arange(k)
                o, i, op, ip = np.full(k, 110), np.full(k, 84), np.full(k, 2), np.full(k, 2)
                o[0], i[0], op[0], ip[0] = 1150, 4600, 12, 8
                self.add(a, e, t, d, 443, lp=LOW(r), opk=op, ob=o, ipk=ip, ib=i, dur=59, eni=e[0])
        def slow_vertical(a, e, l):
            n = [1500, 400, 160, 60][l]
            self.probe(a, e, self.times(n, 200, self.span * .95), self.public(1)[0], r.permutation(65535)[:n] + 1, up=.02, closed=.5)
        def top_ports(a, e, l):
            h = [400, 120, 40, 16][l]; ports = [21, 22, 23, 25, 80, 110, 139, 143, 443, 445, 3306, 3389, 5900, 8080]; s, w = self.window(l)
            n = h * len(ports)
            self.probe(a, e, self.times(n, s, s + w), np.repeat(self.public(h), len(ports)), np.tile(ports, h), up=.08, closed=.4)
        def connect_scan(a, e, l):
            n = [3000, 900, 300, 110][l]; s, w = self.window(l); u = r.random(n)
            self.add(a, e, self.times(n, s, s + w), self.public(n), int(r.choice([8443, 9200, 5601, 2375])), opk=np.where(u < .1, 5, np.where(u < .3, 1, 3)), ob=np.where(u < .1, 300, np.where(u < .3, 60, 180)), ipk=np.where(u < .1, 4, np.where(u < .3, 1, 0)), ib=np.where(u < .1, 400, np.where(u < .3, 40, 0)), dur=np.where(u < .3, .2, 7))
        def slow_decoy(a, e, l):
            n = [500, 240, 120, 60][l]
            self.probe(a, e, self.times(n, 200, self.span * .95), self.public(n), int(r.choice([22, 445, 8080, 6379])))
            m = 5 * n
            self.add(a, e, self.times(m), r.choice(self.popular, m), r.choice([80, 443], m), **self.web(m))
        def internal(a, e, l):
            n = [1000, 400, 160, 60][l]; s, w = self.window(l)
            self.probe(a, e, self.times(n, s, s + w), (10 << 24) + (77 << 16) + r.permutation(65000)[:n], int(r.choice([22, 445, 3389, 6379])), up=.06, closed=.3)
        def spam(port, hosts, spread, slow=False, bad=.12):
            def go(a, e, l):
                n = [1300, 600, 250, 110][l]; s, w = (100, self.span * .9) if slow else self.window(l); u = r.random(n) < bad
                self.add(a, e, self.times(n, s, s + w), r.choice(self.public(hosts[l]), n), port, opk=np.where(u, 3, 15), ob=np.where(u, 180, self.logn(n, 4200, spread)), ipk=np.where(u, 0, 13), ib=np.where(u, 0, self.near(n, 1300 if port == 25 else 3900, .1)), dur=2)
            return go
        def banned(a, e, l):
            """Guesses until it is shut out, then goes on to knock for a while."""
            hosts = [60, 30, 14, 7][l]; s, w = self.window(l)
            for d in self.public(hosts):
                t0 = r.uniform(s, s + w)
                self.add(a, e, t0 + np.arange(5) * 4.0, d, 22, opk=14, ob=self.near(5, 2250, .06), ipk=12, ib=self.near(5, 3000, .06), dur=2)
                self.add(a, e, t0 + 22 + np.arange(3) * 5.0, d, 22, opk=3, ob=180, ipk=0, ib=0, dur=4)
        def batches(a, e, l):
            """Several passwords on each connection, as many as the server lets."""
            n = [800, 300, 120, 60][l]; s, w = self.window(l); k = r.integers(1, 7, n)
            self.add(a, e, self.times(n, s, s + w), r.choice(self.public([2, 10, 30, 40][l]), n), 22, opk=12 + 2 * k, ob=1700 + 130 * k + r.integers(0, 200, n), ipk=12 + k, ib=2500 + 90 * k + r.integers(0, 200, n), dur=2 + 2.5 * k)
        def stuffing_sites(a, e, l):
            n = [2000, 800, 400, 200][l]; s, w = self.window(min(l, 2)); h = [10, 20, 40, 40][l]
            sites = self.public(h); back = self.logn(h, 3600, .3); who = r.integers(0, h, n)
            self.add(a, e, self.times(n, s, s + w), sites[who], 443, opk=10, ob=self.near(n, 1700, .06), ipk=9, ib=(back[who] * r.normal(1, .04, n)).astype(np.int64), dur=1)
        def stuffing_bursts(a, e, l):
            d = self.public(1)[0]
            for s in self.times([30, 16, 8, 5][l]):
                n = 60
                self.add(a, e, s + np.sort(r.uniform(0, 120, n)), d, 443, opk=10, ob=self.near(n, 1650, .05), ipk=9, ib=self.near(n, 3100, .07), dur=1)
        def handshakes(a, e, l):
            """Connections opened and closed without a word."""
            n = [40000, 15000, 6000, 3000][l]; s = r.uniform(500, self.span / 2)
            self.add(a, e, self.times(n, s, s + [120, 120, 180, 240][l]), self.public(1)[0], int(r.choice([80, 443, 22, 25565])), opk=4, ob=212, ipk=2, ib=104, dur=.2)
        def pulses(a, e, l):
            d = self.public(1)[0]
            for s in self.every(400.0):
                n = [6000, 3000, 1200, 500][l]
                self.add(a, e, s + np.sort(r.uniform(0, 20, n)), d, 80, lp=r.integers(1025, 65535, n), opk=1, ob=60, ipk=0, ib=0, dur=0)
        def torture(a, e, l):
            """Names that do not exist, asked of one server of names."""
            n = [60000, 30000, 12000, 6000][l]; s = r.uniform(500, self.span / 2); u = r.random(n) < [.1, .3, .5, .7][l]
            self.add(a, e, self.times(n, s, s + 300), self.public(1)[0], 53, pr=17, lp=r.integers(1025, 65535, n), opk=1, ob=r.integers(70, 84, n), ipk=np.where(u, 1, 0), ib=np.where(u, 140, 0), dur=0)
        def carpet_syn(a, e, l):
            n = [30000, 15000, 8000, 5000][l]; s = r.uniform(500, self.span / 2); net = int(self.public(1)[0]) & 0xFFFFFF00
            self.add(a, e, self.times(n, s, s + 240), net + r.integers(0, 256, n), int(r.choice([80, 443])), lp=r.integers(1025, 65535, n), opk=1, ob=60, ipk=0, ib=0, dur=0)
        def http_fetch(a, e, l):
            """The same large page again and again, at hosts of one customer."""
            n = [40000, 20000, 9000, 5000][l]; s = r.uniform(500, self.span / 2)
            self.add(a, e, self.times(n, s, s + 300), r.choice(self.public(2), n), 443, opk=12, ob=self.near(n, 1500, .05), ipk=60, ib=self.near(n, 80000, .05), dur=.6)
        def fixed_port(a, e, l):
            """Forged questions of one port: the log joins them."""
            k = [60, 30, 15, 8][l]; s = r.uniform(300, self.span / 2); p = int(r.choice([53, 123, 389, 1900]))
            for d in self.public([1, 1, 2, 3][l]):
                n = self.logn(k, 900, .3)
                self.add(a, e, s + 60.0 * np.arange(k), d, int(r.choice([80, 443, 53, 4444])), pr=17, lp=p, init=0, opk=3 * n, ob=n * 3300, ipk=n, ib=n * 64, dur=58)
        def carpet_reflect(a, e, l):
            n = [6000, 3000, 1500, 800][l]; s, w = self.window(min(l, 1)); net = int(self.public(1)[0]) & 0xFFFFFF00
            q = r.integers(60, 70, n)
            self.add(a, e, self.times(n, s, s + w), net + r.integers(0, [16, 32, 64, 64][l], n), r.integers(1025, 65535, n), pr=17, lp=53, init=0, opk=3, ob=q * 48, ipk=1, ib=q, dur=0)
        def pools(a, e, l):
            ps = self.public([1, 2, 3, 3][l]); s = 10.0
            while s < self.span * .8:
                d = [200, 120, 90, 60][l] * 60
                t = np.arange(s, s + d, 60.0)
                self.add(a, e[:1], t, r.choice(ps), int(r.choice([443, 8443, 80])), lp=LOW(r), opk=5, ob=self.near(len(t), 420, .25), ipk=5, ib=self.near(len(t), 900, .3), dur=59)
                s += d + r.uniform(1, 30)
        def quiet_miner(a, e, l):
            """One long connection, told whole as it ends."""
            d, p = self.public(1)[0], int(r.choice([3333, 14444, 443]))
            s = r.uniform(0, 1500)
            self.kept(a, e, s, self.span * [.95, .8, .6, .5][l], d, p, self.near(400, 260, .3)[:len(np.arange(s, self.span * [.95, .8, .6, .5][l], 60.0))], self.near(400, 620, .3)[:len(np.arange(s, self.span * [.95, .8, .6, .5][l], 60.0))], opk=3, ipk=3)
        def rotating(a, e, l):
            """One period over several servers in turn."""
            k = [2, 3, 4, 6][l]; per = [20, 30, 40, 60][l]; ds = self.public(k)
            t = self.every(per, .2)
            self.add(a, e[:1], t, ds[np.arange(len(t)) % k], 443, opk=8, ob=self.near(len(t), 640, .05), ipk=7, ib=self.near(len(t), 420, .05), dur=.5)
        def talkative(a, e, l):
            """A beacon that hands something over now and then."""
            per = [60, 120, 180, 300][l]; t = self.every(per, .2); n = len(t); big = r.random(n) < .1
            o = np.where(big, self.logn(n, 60000, 1), self.near(n, 700, .04))
            self.add(a, e[:1], t, self.public(1)[0], 443, opk=8 + o // 1300, ob=o, ipk=7, ib=self.near(n, 450, .04), dur=.5)
        def echo_tunnel(a, e, l):
            n = [6000, 2500, 1000, 400][l]; s, w = self.window(max(l, 2))
            self.add(a, e[:1], self.times(n, s, s + w), self.public(1)[0], 0, pr=1, lp=0, opk=1, ob=r.integers(400, 1300, n), ipk=1, ib=r.integers(400, 1300, n), dur=0)
        def forged_flood(a, e, l):
            n = [9000, 3000, 800, 200][l]; s = r.uniform(500, self.span / 2)
            self.add(a, e, self.times(n, s, s + 200), r.choice(self.public([1, 2, 300, 100][l]), n), r.choice([53, 123, 1900], n), pr=17, lp=r.integers(1025, 65535, n), opk=1, ob=64, ipk=0, ib=0, dur=0, init=2)
        H, C = [1, 3, 8, 15], [1500, 700, 300, 150]
        g, p = self.guess, self.reflects
        plans = [
            ("slow_tls", "flood", slow_tls), ("flood_gre", "flood", self.packets(47, 1000)), ("flood_esp", "flood", self.packets(50, 1000)), ("flood_rst", "flood", self.packets(6, 40, 443)), ("flood_fin_answered", "flood", self.packets(6, 40, 80, 2)), ("flood_fragments", "flood", self.packets(17, 1480, 0)),
            ("flood_udp_443", "flood", self.packets(17, 1200, 443, of=120000)), ("flood_game", "flood", self.packets(17, 60, 27015, 40)), ("flood_handshakes", "flood", handshakes), ("flood_pulses", "flood", pulses), ("flood_names", "flood", torture), ("flood_carpet_syn", "flood", carpet_syn), ("flood_fetch", "flood", http_fetch),
            ("scan_vertical_slow", "scan", slow_vertical), ("scan_top_ports", "scan", top_ports), ("scan_connect", "scan", connect_scan), ("scan_slow_decoy", "scan", slow_decoy), ("scan_internal", "scan", internal), ("scan_subnet", "scan", self.scans([22, 3389, 445], [1024, 512, 256, 128], net=20)),
            ("scan_slash8_slow", "scan", self.scans([int(r.choice([5555, 7001, 8291]))], [480, 240, 120, 60], slow=True, net=8)), ("scan_resolvers", "scan", self.scans([53], [3000, 900, 250, 90], pr=17, up=.04)), ("scan_cldap", "scan", self.scans([389], [3000, 900, 250, 90], pr=17, up=.03)),
            ("scan_mail", "scan", self.scans([25], [3000, 900, 300, 120], up=.08)), ("scan_v6_web", "scan", self.scans([443], [2000, 600, 200, 90], v6=1)), ("scan_answered_iot", "scan", self.scans([7547, 23], [3000, 900, 300, 110], up=.3, closed=.3)), ("scan_udp_slow", "scan", self.scans([623, 47808, 502], [600, 300, 150, 70], pr=17, slow=True, up=.02)),
            ("scan_vpn", "scan", self.scans([500, 1194, 4500], [2000, 700, 250, 90], pr=17, up=.06)), ("scan_sctp", "scan", self.scans([2905], [2000, 700, 250, 90], pr=132, up=.02)),
            ("brute_rdp_33890", "bruteforce", g(33890, 1600, 1750, [1, 10, 80, 120], [1500, 900, 400, 200])), ("brute_imap", "bruteforce", g(993, 1400, 4200, H, C)), ("brute_pop", "bruteforce", g(110, 430, 520, H, C)), ("brute_sip_udp", "bruteforce", g(5060, 620, 560, H, [3000, 1500, 700, 300], pr=17)), ("brute_winrm", "bruteforce", g(5985, 1900, 900, H, C)),
            ("brute_redis", "bruteforce", g(6379, 420, 300, H, [3000, 1500, 700, 300])), ("brute_mssql", "bruteforce", g(1433, 900, 760, [1, 5, 20, 40], [3000, 1500, 700, 300])), ("brute_mongo", "bruteforce", g(27017, 800, 700, H, [3000, 1500, 700, 300])), ("brute_ldap", "bruteforce", g(389, 420, 380, H, C)),
            ("brute_web_admin", "bruteforce", g(8443, 1700, 2600, [1, 2, 4, 6], [2000, 900, 500, 250], sd=.05)), ("brute_ssh_2222", "bruteforce", g(2222, 2250, 3000, [1, 5, 20, 40], [1500, 700, 300, 120])), ("brute_ssh_v6", "bruteforce", g(22, 2400, 3200, [1, 5, 20, 40], [1500, 700, 300, 120], v6=1)), ("brute_ssh_banned", "bruteforce", banned),
            ("brute_ssh_batches", "bruteforce", batches), ("brute_rdp_slow", "bruteforce", g(3389, 1600, 1750, [2, 8, 20, 30], [240, 160, 90, 60], slow=True)), ("brute_smb_slow", "bruteforce", g(445, 1500, 1700, [2, 8, 20, 30], [240, 160, 90, 60], slow=True)), ("brute_pptp", "bruteforce", g(1723, 700, 560, H, C)), ("brute_rtsp", "bruteforce", g(554, 620, 540, [5, 20, 60, 90], [2000, 900, 400, 250])),
            ("stuffing_sites", "bruteforce", stuffing_sites), ("stuffing_bursts", "bruteforce", stuffing_bursts),
            ("spam_slow", "spam", spam(25, [600, 250, 110, 60], .15, slow=True)), ("spam_465", "spam", spam(465, [300, 150, 70, 40], .12)), ("spam_varied", "spam", spam(25, [500, 250, 110, 60], .3)), ("spam_dirty", "spam", spam(25, [700, 350, 150, 80], .12, bad=.5)), ("spam_26", "spam", spam(2525, [300, 150, 70, 40], .12)),
            ("mining_pools_tls", "mining", pools), ("mining_quiet", "mining", quiet_miner),
            ("beacon_jitter", "beacon", self.beacon(443, [60, 60, 120, 120], [.3, .4, .5, .6])), ("beacon_jitter_half", "beacon", self.beacon(8080, [30, 60, 120, 240], [.5, .5, .5, .5])), ("beacon_three", "beacon", self.beacon(443, [60, 120, 240, 300], [.15] * 4, spread=.03, hosts=3)), ("beacon_sleeps", "beacon", self.beacon(443, [30, 60, 90, 120], [.1, .2, .3, .3], dwell=(1800, 1800))),
            ("beacon_naps", "beacon", self.beacon(443, [20, 40, 60, 90], [.1, .2, .3, .3], dwell=(3000, 4200))), ("beacon_mail_port", "beacon", self.beacon(587, [60, 120, 240, 300], [.1, .2, .3, .4])), ("beacon_login_port", "beacon", self.beacon(int(r.choice([22, 3389, 993])), [60, 120, 240, 300], [.1, .2, .3, .4])), ("beacon_25", "beacon", self.beacon(25, [60, 120, 240, 300], [.1, .2, .3, .4])),
            ("beacon_echo", "beacon", self.beacon(0, [30, 60, 120, 240], [.1, .2, .3, .4], out=130, back=130, pr=1)), ("beacon_udp", "beacon", self.beacon(8999, [30, 60, 120, 240], [.1, .2, .3, .4], out=120, back=90, pr=17)), ("beacon_v6", "beacon", self.beacon(443, [60, 120, 240, 400], [.1, .2, .3, .4], v6=1)), ("beacon_rotating", "beacon", rotating), ("beacon_talkative", "beacon", talkative), ("beacon_slow", "beacon", self.beacon(443, [600, 720, 900, 1000], [.05, .1, .2, .3])),
            ("tunnel_echo", "beacon", echo_tunnel), ("spoof_flood", "spoof", forged_flood),
            ("reflect_wsd", "reflection", p(3702, 15)), ("reflect_coap", "reflection", p(5683, 9)), ("reflect_chargen", "reflection", p(19, 100, .5, question=(29, 34))), ("reflect_snmp", "reflection", p(161, 18, .3, question=(60, 90))), ("reflect_portmap", "reflection", p(111, 8, .2, question=(60, 70))), ("reflect_mssql", "reflection", p(1434, 20, .2, question=(29, 30))),
            ("reflect_openvpn", "reflection", p(1194, 12, .1, question=(42, 48))), ("reflect_game", "reflection", p(27015, 8, .2, question=(50, 54))), ("reflect_arms", "reflection", p(3283, 30, .05, question=(32, 34))), ("reflect_plex", "reflection", p(32414, 7, .1)), ("reflect_dns_names", "reflection", p(53, 30, .55)), ("reflect_fixed_port", "reflection", fixed_port), ("reflect_carpet", "reflection", carpet_reflect),
        ]
        for kind, family, fn in plans:
            for level in range(4): self.attack(kind, family, level, fn, enis=1 if r.random() < .6 else 4)
        self.joint_attacks()

    def joint_attacks(self):
        """What only the provider can see: each account does little."""
        r = self.r
        for kind, port, out, back in (("brute_distributed", 22, 2250, 3000), ("brute_distributed_rdp", 3389, 1600, 1750), ("brute_distributed_mail", 993, 1400, 4200)):
            for level, (members, each) in enumerate([(10, 60), (12, 30), (16, 14), (20, 8)]):
                d = self.public(1)[0]
                for _ in range(members):
                    self.attack(kind, "bruteforce", level, lambda a, e, l: self.add(a, e, self.times(each, 300, self.span * .9), d, port, opk=14, ob=self.near(each, out, .06), ipk=12, ib=self.near(each, back, .06), dur=r.uniform(.5, 4, each)), campaign=f"{kind}{level}")
        for level, (members, each) in enumerate([(8, 50), (10, 24), (12, 12), (14, 7)]):
            net = int(self.public(1)[0]) & 0xFFFC0000
            for kind, port, pr in (("scan_distributed_udp", 5060, 17), ("scan_distributed_web", 443, 6)):
                for _ in range(members):
                    self.attack(kind, "scan", level, lambda a, e, l: self.probe(a, e, self.times(each, 300, self.span * .9), net + r.integers(1, 1 << 18, each), port, pr=pr, up=.03), campaign=f"{kind}{level}")
        for level, (members, each) in enumerate([(6, 200), (8, 100), (10, 40), (12, 20)]):
            for _ in range(members):
                self.attack("spam_snowshoe", "spam", level, lambda a, e, l: self.add(a, e, self.times(each, 300, self.span * .9), self.public(each), 25, opk=15, ob=self.near(each, 4200, .12), ipk=13, ib=self.near(each, 1300, .1), dur=2), campaign=f"snow{level}")


if __name__ == "__main__":
    o = argparse.ArgumentParser()
    o.add_argument("out"); o.add_argument("--seed", type=int, default=1); o.add_argument("--each", type=int, default=6); o.add_argument("--hours", type=float, default=4)
    o = o.parse_args()
    w = More(o.seed, 1.0, o.hours)
    usual = {name for name in dir(generate.World) if name.startswith("h_")}
    for profile, n in generate.PROFILES.items():
        for _ in range(n if profile in ("agent", "git_ci", "git_poll") else max(1, n // 4)): w.honest(profile)
    for name in sorted(name for name in dir(w) if name.startswith("h_") and name not in usual):
        for _ in range(o.each): w.honest(name[2:])
    w.honest("licensed", authorised=True)
    w.more_attacks()
    w.write(o.out)
