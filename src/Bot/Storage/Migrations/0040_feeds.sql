-- The feeds that are polled.
CREATE TABLE feeds (
    feed_id       INTEGER PRIMARY KEY,
    source_id     TEXT    NOT NULL UNIQUE,            -- names it in articles; never changes
    url           TEXT    NOT NULL UNIQUE,            -- where it stands now
    asked_url     TEXT    NOT NULL UNIQUE,            -- as it was added, before it moved
    title         TEXT,                               -- as the feed calls itself
    origin        INTEGER NOT NULL,                   -- Sources/Feeds/Polling/FeedOrigin
    state         INTEGER NOT NULL,                   -- Sources/Feeds/Polling/FeedState
    added_at      INTEGER NOT NULL,
    baseline_at   INTEGER,                            -- when it was first read; null until then
    next_poll_at  INTEGER NOT NULL,
    interval_ms   INTEGER NOT NULL,
    last_read_at  INTEGER,                            -- when the server last answered well
    failures      INTEGER NOT NULL DEFAULT 0,         -- in a row
    last_error    TEXT,
    etag          TEXT,
    last_modified TEXT
) STRICT;

CREATE INDEX feeds_due ON feeds (next_poll_at) WHERE state = 0;

-- What each feed has offered: an entry that stands there unchanged is nothing new.
CREATE TABLE feed_items (
    feed_id      INTEGER NOT NULL REFERENCES feeds (feed_id) ON DELETE CASCADE,
    identity     TEXT    NOT NULL,
    hash         BLOB    NOT NULL,                    -- of the entry as found
    quiet        INTEGER NOT NULL,                    -- stored without an alert
    last_seen_at INTEGER NOT NULL,
    PRIMARY KEY (feed_id, identity)
) STRICT, WITHOUT ROWID;
