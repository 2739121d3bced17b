-- A change of a broadcast edits each of its messages once.
CREATE UNIQUE INDEX outbox_edits ON outbox (broadcast_id, destination_id) WHERE broadcast_id IS NOT NULL AND kind = 4;
