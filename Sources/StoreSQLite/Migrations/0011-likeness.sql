-- Likenesses of pictures, to be compared with that of a new one.
CREATE INDEX evidence_marks_of_likeness ON evidence_marks (kind, application) WHERE kind = 'likeness';
