-- The vault's rows: what is sealed for a subject, and the subject's wrapped key. Erasing overwrites with zeros, then removes.

CREATE TABLE sealed (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX sealed_by_subject ON sealed (subject, at, id);

CREATE TRIGGER sealed_enter BEFORE INSERT ON sealed
WHEN EXISTS (SELECT 1 FROM sealed WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'append-only: a sealed record is never replaced'); END;
CREATE TRIGGER sealed_change BEFORE UPDATE ON sealed
BEGIN SELECT RAISE(ABORT, 'append-only: a sealed record is never changed'); END;

CREATE TABLE ciphertexts (
  id TEXT NOT NULL PRIMARY KEY REFERENCES sealed (id),
  bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER ciphertexts_enter BEFORE INSERT ON ciphertexts
WHEN EXISTS (SELECT 1 FROM ciphertexts WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'append-only: a ciphertext is never replaced'); END;
CREATE TRIGGER ciphertexts_change BEFORE UPDATE ON ciphertexts
WHEN NEW.id <> OLD.id OR NEW.bytes <> zeroblob(length(OLD.bytes))
BEGIN SELECT RAISE(ABORT, 'append-only: a ciphertext is never changed'); END;

CREATE TABLE wrapped_keys (
  subject TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- Keyed digests by which applications are found without reading what is sealed.
CREATE TABLE lookups (
  digest BLOB NOT NULL,
  application TEXT NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (digest, application)
) STRICT, WITHOUT ROWID;
CREATE INDEX lookups_by_application ON lookups (application);
CREATE INDEX lookups_by_subject ON lookups (subject);
