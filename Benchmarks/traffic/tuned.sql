-- Detection rules over a table of flow records, one row a direction, as somebody would write them who knows what to look
-- for: replies are paired first, then there is a rule for each family. Reads `flows`; `authorised` and `leases` are tables.
-- One statement after the other; the last one gives account, family and the second of the alert.
create temp table sides as
select r.account, r.eni, l.private is not null as outward,
  case when l.private is not null then r.dst else r.src end as remote,
  case when l.private is not null then r.dport else r.sport end as rport,
  case when l.private is not null then r.sport else r.dport end as lport,
  r.proto, r.packets, r.bytes, r.first, r.last, r.action
from flows r left join leases l on l.account = r.account and l.eni = r.eni and l.private = r.src;

create temp table talks as
select account, eni, remote, rport, lport, proto, first // 3600 as hour, min(first) as first, max(last) as last,
  coalesce(min(first) filter (outward), 0) as out_first, coalesce(min(first) filter (not outward), 0) as in_first,
  coalesce(sum(packets) filter (outward), 0) as opk, coalesce(sum(bytes) filter (outward), 0) as ob,
  coalesce(sum(packets) filter (not outward), 0) as ipk, coalesce(sum(bytes) filter (not outward), 0) as ib
from sides group by all;

create temp table ours as
select *, case when ipk = 0 or (proto = 6 and ipk <= 3 and ib <= 40 * ipk) then 0 when ib < 700 and ob < 700 and proto = 6 and ipk <= 6 then 1 else 2 end as went
from talks
where opk > 0 and (rport < 10000 and (rport < lport or proto = 1) or (ipk = 0 and lport > 1024) or (out_first < in_first and lport > 10000));

create temp table alerts as
with contact as (
  select account, case when rport in (80, 443, 8080, 8443) then 80 else rport end as port, proto, remote, min(went) as went, max(went) as best, min(last) as seen
  from ours group by all),
scan as (
  select account, 'scan' as family, max(seen) as seen from contact where best < 2 group by account, port, proto
  having count(*) >= case when port in (80, 25, 53) then 60 else 20 end),
share as (
  select account, port, proto, count(*) filter (best < 2) / count(*) as part from contact group by all),
vertical as (select account, 'scan', max(last) from ours where went = 0 and opk <= 10 group by account, remote having count(distinct rport) >= 15),
guess as (
  select account, 'bruteforce', max(last) from ours where went = 2 and rport in (21, 22, 23, 445, 587, 1433, 2222, 3306, 3389, 5432, 5900)
    and ob between 200 and 8000 and ib between 150 and 8000 and last - first <= 90 group by account, rport
  having count(*) >= 40 and stddev(ob) < 0.2 * avg(ob) and stddev(ib) < 0.25 * avg(ib)),
stuffing as (
  select account, 'bruteforce', max(last) from ours where went = 2 and rport = 443 and ob between 400 and 8000 and ib < 8000 group by account, remote
  having count(*) >= 100 and stddev(ob) < 0.15 * avg(ob) and stddev(ib) < 0.15 * avg(ib)),
flood as (select account, 'flood', max(last) from ours where went = 0 group by account, remote, first // 60 having count(*) >= 150 and count(distinct rport) < 50 or sum(opk) >= 60000),
reflection as (
  select account, 'reflection', max(last) from talks where proto = 17 and lport < 12000 and ipk between 1 and 3 and opk > 0 group by account, lport
  having count(*) >= 60 and sum(ob) >= 6 * sum(ib) and count(*) >= 6 * count(distinct remote)),
spam as (select account, 'spam', max(last) from ours where rport in (25, 587) and went = 2 group by account having count(distinct remote) >= 20 and stddev(ob) < 0.3 * avg(ob)),
gaps as (select account, eni, remote, rport, first, ob, ib, first - lag(first) over (partition by account, eni, remote, rport order by first) as gap from ours where went = 2),
popular as (select remote, rport, count(distinct account) as accounts from ours group by all),
beacon as (
  select g.account, 'beacon', max(g.first) from gaps g join popular p using (remote, rport) where p.accounts < 3 group by g.account, g.eni, g.remote, g.rport
  having count(*) >= 12 and max(g.first) - min(g.first) >= 3000 and stddev(gap) < 0.4 * avg(gap) and stddev(ob) < 0.3 * avg(ob) and stddev(ib) < 0.3 * avg(ib)),
mining as (
  select account, 'mining', max(last) from ours where proto = 6 and rport not in (22, 80) group by account, eni, remote, rport
  having sum(last - first) >= 1800 and sum(ob) / sum(last - first) between 0.5 and 150 and sum(ib) / sum(last - first) between 1 and 400),
spoof as (
  select r.account, 'spoof', max(r.last) from flows r join (select distinct account, eni from leases) k using (account, eni)
  left join leases a on a.account = r.account and a.eni = r.eni and a.private = r.src left join leases b on b.account = r.account and b.eni = r.eni and b.private = r.dst
  where a.private is null and b.private is null and r.src not like '%:%' group by r.account having count(*) >= 3)
select s.account, 'scan' as family, max(s.seen) as seen from scan s where exists (select 1 from share p where p.account = s.account and p.part >= 0.3) group by s.account
union all select * from vertical union all select * from guess union all select * from stuffing union all select * from flood union all select * from reflection
union all select * from spam union all select * from beacon union all select * from mining union all select * from spoof;

select distinct account, family, max(seen) from alerts where account not in (select account from authorised) group by account, family;
