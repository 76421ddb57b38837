-- The journal: entries without gaps, the hashes of the tree over them, signed checkpoints. Append-only.

CREATE TABLE journal (
  sequence INTEGER NOT NULL PRIMARY KEY,
  subject TEXT,
  -- Canonical JSON of the entry.
  bytes BLOB NOT NULL,
  -- SHA-256 of 0x00 and the bytes (RFC 9162 section 2.1.1).
  leaf_hash BLOB NOT NULL CHECK (length(leaf_hash) = 32)
) STRICT;
CREATE INDEX journal_by_subject ON journal (subject, sequence) WHERE subject IS NOT NULL;

CREATE TRIGGER journal_enter BEFORE INSERT ON journal
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence) + 1, 0) FROM journal)
BEGIN SELECT RAISE(ABORT, 'append-only: an entry comes after the last one'); END;
CREATE TRIGGER journal_change BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'append-only: an entry is never changed'); END;
CREATE TRIGGER journal_leave BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'append-only: an entry is never removed'); END;

-- Hashes of the complete subtrees from level 1; level 0 is the leaf hash of the entry.
CREATE TABLE nodes (
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 62),
  position INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER nodes_enter BEFORE INSERT ON nodes
WHEN EXISTS (SELECT 1 FROM nodes WHERE level = NEW.level AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'append-only: a node is never replaced'); END;
CREATE TRIGGER nodes_change BEFORE UPDATE ON nodes
BEGIN SELECT RAISE(ABORT, 'append-only: a node is never changed'); END;
CREATE TRIGGER nodes_leave BEFORE DELETE ON nodes
BEGIN SELECT RAISE(ABORT, 'append-only: a node is never removed'); END;

CREATE TABLE checkpoints (
  number INTEGER NOT NULL PRIMARY KEY,
  size INTEGER NOT NULL,
  note TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX checkpoints_by_size ON checkpoints (size, number);

CREATE TRIGGER checkpoints_enter BEFORE INSERT ON checkpoints
WHEN EXISTS (SELECT 1 FROM checkpoints WHERE number = NEW.number OR size > NEW.size)
  OR NEW.size > (SELECT coalesce(max(sequence) + 1, 0) FROM journal)
BEGIN SELECT RAISE(ABORT, 'append-only: a checkpoint is not smaller than the last one nor larger than the journal'); END;
CREATE TRIGGER checkpoints_change BEFORE UPDATE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'append-only: a checkpoint is never changed'); END;
CREATE TRIGGER checkpoints_leave BEFORE DELETE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'append-only: a checkpoint is never removed'); END;
