-- One table per kind of record. `body` is the record's canonical JSON, the truth; the other columns are copies of it that
-- lists filter and sort on. Times are microseconds since 1970 in UTC.

CREATE TABLE subjects (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE applications (
  id TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL,
  risk_tier TEXT NOT NULL,
  party_kind TEXT NOT NULL,
  reseller TEXT,
  -- Each identifier between two spaces.
  regimes TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  link_digest TEXT,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX applications_by_time ON applications (created_at, id);
CREATE INDEX applications_by_state ON applications (state, created_at, id);
CREATE INDEX applications_by_risk ON applications (risk_tier, created_at, id);
CREATE INDEX applications_by_reseller ON applications (reseller, created_at, id) WHERE reseller IS NOT NULL;
CREATE UNIQUE INDEX applications_by_link ON applications (link_digest) WHERE link_digest IS NOT NULL;

CREATE TABLE customers (
  id TEXT NOT NULL PRIMARY KEY,
  application TEXT NOT NULL,
  state TEXT NOT NULL,
  reseller TEXT,
  since INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX customers_by_time ON customers (since, id);
CREATE INDEX customers_by_application ON customers (application, since, id);
CREATE INDEX customers_by_state ON customers (state, since, id);
CREATE INDEX customers_by_reseller ON customers (reseller, since, id) WHERE reseller IS NOT NULL;

CREATE TABLE accounts (
  id TEXT NOT NULL PRIMARY KEY,
  customer TEXT NOT NULL,
  reference TEXT NOT NULL,
  state TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX accounts_by_time ON accounts (opened_at, id);
CREATE INDEX accounts_by_customer ON accounts (customer, opened_at, id);
CREATE INDEX accounts_by_reference ON accounts (reference, opened_at, id);
CREATE INDEX accounts_by_state ON accounts (state, opened_at, id);

CREATE TABLE cases (
  id TEXT NOT NULL PRIMARY KEY,
  application TEXT NOT NULL,
  state TEXT NOT NULL,
  claimed_by TEXT,
  severity TEXT NOT NULL,
  risk_tier TEXT NOT NULL,
  party_kind TEXT NOT NULL,
  reseller TEXT,
  due_at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX cases_by_due ON cases (due_at, id);
-- Closed cases pile up and are due first: the queue must not walk through them.
CREATE INDEX cases_in_work ON cases (due_at, id) WHERE state <> 'closed';
CREATE INDEX cases_by_state ON cases (state, due_at, id);
CREATE INDEX cases_by_application ON cases (application, due_at, id);
CREATE INDEX cases_by_claim ON cases (claimed_by, due_at, id) WHERE claimed_by IS NOT NULL;

CREATE TABLE notes (
  id TEXT NOT NULL PRIMARY KEY,
  open_case TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_case ON notes (open_case, at, id);

CREATE TABLE evidence (
  id TEXT NOT NULL PRIMARY KEY,
  application TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_by_application ON evidence (application, at, id);

CREATE TABLE findings (
  id TEXT NOT NULL PRIMARY KEY,
  application TEXT NOT NULL,
  sensor TEXT NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  disposition TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX findings_by_time ON findings (at, id);
CREATE INDEX findings_by_application ON findings (application, at, id);
CREATE INDEX findings_by_code ON findings (code, at, id);
CREATE INDEX findings_by_severity ON findings (severity, at, id);

CREATE TABLE operators (
  id TEXT NOT NULL PRIMARY KEY,
  handle TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX operators_by_handle ON operators (handle);

CREATE TABLE api_keys (
  id TEXT NOT NULL PRIMARY KEY,
  secret_digest TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX api_keys_by_secret ON api_keys (secret_digest);
CREATE INDEX api_keys_by_time ON api_keys (created_at, id);

CREATE TABLE packs (
  id TEXT NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  version TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX packs_by_identifier ON packs (identifier, version, id);

CREATE TABLE lists (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE webhooks (
  id TEXT NOT NULL PRIMARY KEY,
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  body TEXT NOT NULL
) STRICT;

-- A pack's text under the SHA-256 of its bytes, in hex. Never changed: old decisions are replayed with it.
CREATE TABLE pack_texts (
  digest TEXT NOT NULL PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER pack_texts_enter BEFORE INSERT ON pack_texts
WHEN EXISTS (SELECT 1 FROM pack_texts WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'append-only: a pack text is never replaced'); END;
CREATE TRIGGER pack_texts_change BEFORE UPDATE ON pack_texts
BEGIN SELECT RAISE(ABORT, 'append-only: a pack text is never changed'); END;
CREATE TRIGGER pack_texts_leave BEFORE DELETE ON pack_texts
BEGIN SELECT RAISE(ABORT, 'append-only: a pack text is never removed'); END;
