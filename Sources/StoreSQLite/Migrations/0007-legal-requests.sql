-- Requests of authorities. The rule of two persons holds here whoever writes: a request enters as proposed, is approved by
-- another person than who entered it, and is answered only then. The columns of the rule cannot differ from the body.

CREATE TABLE legal_requests (
  id TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL CHECK (state = json_extract(body, '$.state')),
  made_by TEXT NOT NULL CHECK (made_by = json_extract(body, '$.createdBy')),
  settled_by TEXT CHECK (settled_by IS json_extract(body, '$.settledBy')),
  due_at INTEGER NOT NULL,
  body TEXT NOT NULL,
  CHECK (id = json_extract(body, '$.id'))
) STRICT;
CREATE INDEX legal_requests_by_due ON legal_requests (due_at, id);
CREATE INDEX legal_requests_by_state ON legal_requests (state, due_at, id);

CREATE TRIGGER legal_requests_enter BEFORE INSERT ON legal_requests
WHEN NEW.state <> 'proposed' AND NOT EXISTS (SELECT 1 FROM legal_requests WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'approval-rule: a request enters as proposed'); END;

CREATE TRIGGER legal_requests_content BEFORE UPDATE ON legal_requests
WHEN (NEW.id, NEW.made_by, NEW.due_at, json_remove(NEW.body, '$.state', '$.version', '$.settledBy', '$.settledAt', '$.answeredAt', '$.answer', '$.page', '$.exactAnswers', '$.entry'))
    IS NOT (OLD.id, OLD.made_by, OLD.due_at, json_remove(OLD.body, '$.state', '$.version', '$.settledBy', '$.settledAt', '$.answeredAt', '$.answer', '$.page', '$.exactAnswers', '$.entry'))
BEGIN SELECT RAISE(ABORT, 'approval-rule: what was asked never changes'); END;

CREATE TRIGGER legal_requests_order BEFORE UPDATE ON legal_requests
WHEN NOT (
  OLD.state = NEW.state AND OLD.body = NEW.body
  OR OLD.state = 'proposed' AND NEW.state IN ('approved', 'refused')
  OR OLD.state = 'approved' AND NEW.state IN ('answered', 'refused') AND (OLD.settled_by IS NEW.settled_by OR NEW.state = 'refused'))
BEGIN SELECT RAISE(ABORT, 'approval-rule: a request goes from proposed to approved or refused, from approved to answered'); END;

CREATE TRIGGER legal_requests_approve BEFORE UPDATE ON legal_requests
WHEN NEW.state IN ('approved', 'answered')
  AND (NEW.settled_by IS NULL OR NEW.settled_by NOT GLOB 'usr_*' OR NEW.settled_by = OLD.made_by)
BEGIN SELECT RAISE(ABORT, 'approval-rule: a request is approved by another person than who entered it'); END;

CREATE TRIGGER legal_requests_leave BEFORE DELETE ON legal_requests
BEGIN SELECT RAISE(ABORT, 'approval-rule: a request is never removed'); END;
