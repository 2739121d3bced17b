-- Broadcasts have a kind, may be about a story, may be paid for, and begin with a first wave. What changes a broadcast
-- afterwards (a correction, a withdrawal) is a broadcast of its own with the changed one as its parent.
ALTER TABLE broadcasts ADD COLUMN purpose INTEGER NOT NULL DEFAULT 0;          -- Newsdesk/Broadcasts/BroadcastPurpose
ALTER TABLE broadcasts ADD COLUMN parent_id INTEGER;
ALTER TABLE broadcasts ADD COLUMN news_kind INTEGER NOT NULL DEFAULT 0;        -- Newsdesk/Broadcasts/BroadcastKind
ALTER TABLE broadcasts ADD COLUMN story_id INTEGER;
ALTER TABLE broadcasts ADD COLUMN draft TEXT NOT NULL DEFAULT '{}';            -- JSON of Newsdesk/Broadcasts/BroadcastDraft
ALTER TABLE broadcasts ADD COLUMN reach TEXT NOT NULL DEFAULT '{}';            -- JSON of Newsdesk/Broadcasts/BroadcastReach
ALTER TABLE broadcasts ADD COLUMN contents TEXT;                               -- the content's key for each language, as JSON
ALTER TABLE broadcasts ADD COLUMN answer_id INTEGER NOT NULL DEFAULT 0;        -- of a change: the content that answers each message
ALTER TABLE broadcasts ADD COLUMN answers TEXT;                                -- its key for each language, as JSON
ALTER TABLE broadcasts ADD COLUMN paid INTEGER NOT NULL DEFAULT 0;
ALTER TABLE broadcasts ADD COLUMN paid_refused INTEGER NOT NULL DEFAULT 0;     -- 1: Telegram took no Stars; the rest goes free
ALTER TABLE broadcasts ADD COLUMN wave_until INTEGER;                          -- the rest waits for this instant after the first wave
CREATE INDEX broadcasts_by_parent ON broadcasts (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX broadcasts_by_story ON broadcasts (story_id) WHERE story_id IS NOT NULL;

-- The messages in admins' chats by which a broadcast is shown and steered. Telegram's ids are in the outbox, by these keys.
CREATE TABLE broadcast_cards (
    broadcast_id   INTEGER NOT NULL REFERENCES broadcasts (broadcast_id) ON DELETE CASCADE,
    destination_id INTEGER NOT NULL,
    card_key       TEXT    NOT NULL,
    preview_key    TEXT,
    message_id     INTEGER,                           -- once a button of the card was pressed
    PRIMARY KEY (broadcast_id, destination_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX broadcast_cards_by_chat ON broadcast_cards (destination_id);
INSERT INTO broadcast_cards (broadcast_id, destination_id, card_key, message_id)
SELECT broadcast_id, home_id, '', card_message_id FROM broadcasts;
