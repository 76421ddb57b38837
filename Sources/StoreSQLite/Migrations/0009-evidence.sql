-- Requests to wallets, lists of authorities, vendors' messages, and keyed digests by which documents are known again.

CREATE TABLE presentations (
  id TEXT NOT NULL PRIMARY KEY,
  application TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX presentations_by_application ON presentations (application, created_at, id);

CREATE TABLE trust_lists (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE vendor_events (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE evidence_marks (
  digest BLOB NOT NULL,
  application TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (digest, application)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_marks_by_subject ON evidence_marks (subject);

-- When pictures have lived their time; null where there are none.
ALTER TABLE evidence ADD COLUMN images_due INTEGER;
CREATE INDEX evidence_by_images ON evidence (images_due) WHERE images_due IS NOT NULL;
