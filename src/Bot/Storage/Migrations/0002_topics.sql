-- What can be followed; keys are never used again, so that a reader of new rows may remember the last one it saw.
-- Equal rules are one row: the text of a topic is its slug, of a reader's rule its canonical form.
CREATE TABLE rules (
    rule_id    INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       INTEGER NOT NULL,                      -- Topics/RuleKind
    text       TEXT    NOT NULL,
    retired_at INTEGER,
    UNIQUE (kind, text)
) STRICT;

CREATE TABLE subscriptions (
    rule_id        INTEGER NOT NULL REFERENCES rules (rule_id),
    destination_id INTEGER NOT NULL REFERENCES destinations (destination_id) ON DELETE CASCADE,
    scope          INTEGER NOT NULL DEFAULT 0,        -- Topics/SubscriptionScope
    created_at     INTEGER NOT NULL,
    PRIMARY KEY (rule_id, destination_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscriptions_by_destination ON subscriptions (destination_id, rule_id);

-- Stories a destination asked to hear no more of.
CREATE TABLE muted_stories (
    destination_id INTEGER NOT NULL REFERENCES destinations (destination_id) ON DELETE CASCADE,
    story_id       INTEGER NOT NULL,
    PRIMARY KEY (destination_id, story_id)
) STRICT, WITHOUT ROWID;
