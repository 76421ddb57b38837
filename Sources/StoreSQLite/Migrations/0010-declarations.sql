-- What customers declare that their machines will do. The rule of two persons holds here whoever writes: a declaration enters
-- as proposed and is approved by another person than who entered it. The columns of the rule cannot differ from the body.

CREATE TABLE declarations (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL CHECK (account = json_extract(body, '$.account')),
  state TEXT NOT NULL CHECK (state = json_extract(body, '$.state')),
  made_by TEXT NOT NULL CHECK (made_by = json_extract(body, '$.createdBy')),
  settled_by TEXT CHECK (settled_by IS json_extract(body, '$.settledBy')),
  ends INTEGER NOT NULL,
  body TEXT NOT NULL,
  CHECK (id = json_extract(body, '$.id'))
) STRICT;
CREATE INDEX declarations_by_end ON declarations (ends, id);
CREATE INDEX declarations_by_account ON declarations (account, ends, id);
CREATE INDEX declarations_by_state ON declarations (state, ends, id);

CREATE TRIGGER declarations_enter BEFORE INSERT ON declarations
WHEN NEW.state <> 'proposed' AND NOT EXISTS (SELECT 1 FROM declarations WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'approval-rule: a declaration enters as proposed'); END;

CREATE TRIGGER declarations_content BEFORE UPDATE ON declarations
WHEN (NEW.id, NEW.account, NEW.made_by, NEW.ends, json_remove(NEW.body, '$.state', '$.version', '$.settledBy', '$.settledAt', '$.withdrawnAt'))
    IS NOT (OLD.id, OLD.account, OLD.made_by, OLD.ends, json_remove(OLD.body, '$.state', '$.version', '$.settledBy', '$.settledAt', '$.withdrawnAt'))
BEGIN SELECT RAISE(ABORT, 'approval-rule: what was declared never changes'); END;

CREATE TRIGGER declarations_order BEFORE UPDATE ON declarations
WHEN NOT (
  OLD.state = NEW.state AND OLD.body = NEW.body
  OR OLD.state = 'proposed' AND NEW.state IN ('approved', 'refused', 'withdrawn')
  OR OLD.state = 'approved' AND NEW.state = 'withdrawn' AND OLD.settled_by IS NEW.settled_by)
BEGIN SELECT RAISE(ABORT, 'approval-rule: a declaration goes from proposed to approved or refused, and may be withdrawn'); END;

CREATE TRIGGER declarations_approve BEFORE UPDATE ON declarations
WHEN NEW.state = 'approved'
  AND (NEW.settled_by IS NULL OR NEW.settled_by NOT GLOB 'usr_*' OR NEW.settled_by = OLD.made_by)
BEGIN SELECT RAISE(ABORT, 'approval-rule: a declaration is approved by another person than who entered it'); END;

CREATE TRIGGER declarations_leave BEFORE DELETE ON declarations
BEGIN SELECT RAISE(ABORT, 'approval-rule: a declaration is never removed'); END;
