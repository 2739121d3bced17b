-- Of a message that was sent: a reader has a view open in its place (Read, Why this?, More), and quiet edits wait until then.
ALTER TABLE outbox ADD COLUMN viewed_until INTEGER;
