-- Decisions and their approvals. The rule of two persons holds here whoever writes: a decision that needs a second
-- person enters as proposed, and becomes effective only with the approval of this very decision by another person. The columns of the rule cannot differ from the body.

CREATE TABLE decisions (
  id TEXT NOT NULL PRIMARY KEY,
  application TEXT NOT NULL,
  outcome TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin = json_extract(body, '$.origin')),
  state TEXT NOT NULL CHECK (state = json_extract(body, '$.state')),
  made_by TEXT NOT NULL CHECK (made_by = json_extract(body, '$.by')),
  needs_second_person INTEGER NOT NULL CHECK (needs_second_person = json_extract(body, '$.needsSecondPerson')),
  -- SHA-256 of the canonical JSON of the decision in state proposed, in hex. Only where a second person is needed.
  proposed_digest TEXT CHECK ((proposed_digest IS NOT NULL) = needs_second_person),
  at INTEGER NOT NULL,
  body TEXT NOT NULL,
  CHECK (id = json_extract(body, '$.id'))
) STRICT;
CREATE INDEX decisions_by_time ON decisions (at, id);
CREATE INDEX decisions_by_application ON decisions (application, at, id);
CREATE INDEX decisions_by_outcome ON decisions (outcome, at, id);
CREATE INDEX decisions_by_origin ON decisions (origin, at, id);
CREATE INDEX decisions_by_state ON decisions (state, at, id);

CREATE TABLE approvals (
  -- The decision's identifier: one approval per decision.
  id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
  decision_digest TEXT NOT NULL CHECK (decision_digest = json_extract(body, '$.decisionDigest')),
  made_by TEXT NOT NULL CHECK (made_by = json_extract(body, '$.by')),
  body TEXT NOT NULL,
  CHECK (id = json_extract(body, '$.decision'))
) STRICT;

CREATE TRIGGER decisions_enter BEFORE INSERT ON decisions
WHEN NEW.needs_second_person AND NEW.state <> 'proposed'
BEGIN SELECT RAISE(ABORT, 'approval-rule: a decision that needs a second person enters as proposed'); END;

CREATE TRIGGER decisions_enter_once BEFORE INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM decisions WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'approval-rule: a decision is never replaced'); END;

CREATE TRIGGER decisions_content BEFORE UPDATE ON decisions
WHEN (NEW.id, NEW.application, NEW.outcome, NEW.at, json_remove(NEW.body, '$.state'))
    IS NOT (OLD.id, OLD.application, OLD.outcome, OLD.at, json_remove(OLD.body, '$.state'))
  OR NEW.proposed_digest IS NOT OLD.proposed_digest
BEGIN SELECT RAISE(ABORT, 'approval-rule: nothing but the state of a decision changes'); END;

CREATE TRIGGER decisions_state BEFORE UPDATE ON decisions
WHEN NEW.state <> OLD.state
  AND OLD.state || '>' || NEW.state NOT IN (
    'proposed>effective', 'proposed>rejected', 'proposed>superseded', 'effective>superseded', 'advisory>superseded')
BEGIN SELECT RAISE(ABORT, 'approval-rule: a decision does not change between these states'); END;

CREATE TRIGGER decisions_effective BEFORE UPDATE ON decisions
WHEN NEW.state = 'effective' AND OLD.state <> 'effective' AND OLD.needs_second_person
  AND NOT EXISTS (
    SELECT 1 FROM approvals
    WHERE id = OLD.id AND decision_digest = OLD.proposed_digest AND made_by <> OLD.made_by AND made_by GLOB 'usr_*')
BEGIN SELECT RAISE(ABORT, 'approval-rule: the approval by a second person is missing'); END;

CREATE TRIGGER decisions_leave BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'approval-rule: a decision is never removed'); END;

CREATE TRIGGER approvals_enter BEFORE INSERT ON approvals
WHEN NEW.made_by NOT GLOB 'usr_*'
  OR NOT EXISTS (
    SELECT 1 FROM decisions
    WHERE id = NEW.id AND state = 'proposed' AND proposed_digest = NEW.decision_digest AND made_by <> NEW.made_by)
BEGIN SELECT RAISE(ABORT, 'approval-rule: an approval is by another person, of the decision as proposed'); END;

CREATE TRIGGER approvals_enter_once BEFORE INSERT ON approvals
WHEN EXISTS (SELECT 1 FROM approvals WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'approval-rule: a decision is approved once'); END;

CREATE TRIGGER approvals_change BEFORE UPDATE ON approvals
BEGIN SELECT RAISE(ABORT, 'approval-rule: an approval is never changed'); END;

CREATE TRIGGER approvals_leave BEFORE DELETE ON approvals
BEGIN SELECT RAISE(ABORT, 'approval-rule: an approval is never removed'); END;
