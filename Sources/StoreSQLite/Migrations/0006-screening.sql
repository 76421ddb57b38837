-- Searches in the lists, people's word on matches, versions of lists, and findings by the listed party that they name.

CREATE TABLE clearances (
  id TEXT NOT NULL PRIMARY KEY,
  application TEXT NOT NULL,
  entry TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict = json_extract(body, '$.verdict')),
  state TEXT NOT NULL CHECK (state = json_extract(body, '$.state')),
  made_by TEXT NOT NULL CHECK (made_by = json_extract(body, '$.by')),
  approved_by TEXT CHECK (approved_by IS json_extract(body, '$.approvedBy')),
  decision TEXT CHECK (decision IS json_extract(body, '$.decision')),
  needs_second_person INTEGER NOT NULL CHECK (needs_second_person = json_extract(body, '$.needsSecondPerson')),
  at INTEGER NOT NULL,
  body TEXT NOT NULL,
  CHECK (id = json_extract(body, '$.id'))
) STRICT;
CREATE INDEX clearances_by_time ON clearances (at, id);
CREATE INDEX clearances_by_application ON clearances (application, at, id);
CREATE INDEX clearances_by_entry ON clearances (entry, at, id);
CREATE INDEX clearances_by_state ON clearances (state, at, id);

-- A clearance that needs a second person is in force only with the yes of another person, or with the decision that
-- another person approved.
CREATE TRIGGER clearances_enter BEFORE INSERT ON clearances
WHEN NEW.needs_second_person AND NEW.state <> 'proposed'
  AND NOT EXISTS (SELECT 1 FROM clearances WHERE id = NEW.id)
  AND NOT EXISTS (SELECT 1 FROM approvals WHERE id = NEW.decision AND made_by = NEW.approved_by AND made_by <> NEW.made_by)
BEGIN SELECT RAISE(ABORT, 'approval-rule: a clearance that needs a second person enters as proposed'); END;

CREATE TRIGGER clearances_content BEFORE UPDATE ON clearances
WHEN (NEW.id, NEW.at, json_remove(NEW.body, '$.state', '$.approvedBy', '$.approvedAt', '$.approvedDigest', '$.endedAt', '$.lapsedBecause'))
  IS NOT (OLD.id, OLD.at, json_remove(OLD.body, '$.state', '$.approvedBy', '$.approvedAt', '$.approvedDigest', '$.endedAt', '$.lapsedBecause'))
BEGIN SELECT RAISE(ABORT, 'approval-rule: a word that was given is not changed'); END;

CREATE TRIGGER clearances_state BEFORE UPDATE ON clearances
WHEN NEW.state <> OLD.state
  AND OLD.state || '>' || NEW.state NOT IN (
    'proposed>standing', 'proposed>rejected', 'proposed>superseded', 'standing>superseded', 'standing>lapsed')
BEGIN SELECT RAISE(ABORT, 'approval-rule: a clearance does not change between these states'); END;

CREATE TRIGGER clearances_stand BEFORE UPDATE ON clearances
WHEN NEW.state = 'standing' AND OLD.state <> 'standing' AND OLD.needs_second_person
  AND (NEW.approved_by IS NULL OR NEW.approved_by = OLD.made_by OR NEW.approved_by NOT GLOB 'usr_*')
BEGIN SELECT RAISE(ABORT, 'approval-rule: the approval by a second person is missing'); END;

CREATE TRIGGER clearances_leave BEFORE DELETE ON clearances
BEGIN SELECT RAISE(ABORT, 'approval-rule: a clearance is never removed'); END;

CREATE TABLE screenings (
  id TEXT NOT NULL PRIMARY KEY,
  made_by TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX screenings_by_time ON screenings (at, id);
CREATE INDEX screenings_by_person ON screenings (made_by, at, id);

CREATE TABLE list_versions (
  id TEXT NOT NULL PRIMARY KEY,
  list TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX list_versions_by_list ON list_versions (list, at, id);

ALTER TABLE findings ADD COLUMN reference TEXT GENERATED ALWAYS AS (json_extract(body, '$.reference')) VIRTUAL;
CREATE INDEX findings_by_reference ON findings (reference, at, id) WHERE reference IS NOT NULL;
