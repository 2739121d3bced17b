-- The feeds that a list really added: what undoing it takes out again.
CREATE TABLE source_list_feeds (
    feed_id INTEGER PRIMARY KEY REFERENCES feeds (feed_id) ON DELETE CASCADE,
    list_id INTEGER NOT NULL REFERENCES source_lists (list_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX source_list_feeds_by_list ON source_list_feeds (list_id);

-- A removed feed (Sources/Feeds/Polling/FeedState) that is added again belongs to whoever adds it now.
CREATE TRIGGER feeds_added_again AFTER UPDATE OF state ON feeds WHEN old.state >= 3 AND new.state < 3
BEGIN
    DELETE FROM source_list_feeds WHERE feed_id = new.feed_id;
END;
