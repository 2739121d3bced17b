-- The messages by which alerts interrupted a destination, for its daily limit: breaking news, digests, and alerts that
-- travelled in another's message are not among them.
CREATE INDEX outbox_interruptions ON outbox (destination_id, settled_at)
WHERE state = 2 AND kind = 1 AND lane = 2 AND carried_by IS NULL;
