-- Stories that a destination keeps. What is needed to show one once its articles are gone stands in the row.
CREATE TABLE saved_stories (
    destination_id INTEGER NOT NULL REFERENCES destinations (destination_id) ON DELETE CASCADE,
    story_id       INTEGER NOT NULL,
    saved_at       INTEGER NOT NULL,
    headline       TEXT    NOT NULL,                  -- empty: the story was withdrawn and has no row any more
    outlet         TEXT,
    link           TEXT    NOT NULL,
    expires_at     INTEGER,                           -- not to be shown from then on
    PRIMARY KEY (destination_id, story_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX saved_stories_by_story ON saved_stories (story_id);

-- A withdrawn story must not seem valid again because its own row goes.
CREATE TRIGGER stories_gone_saved BEFORE DELETE ON stories WHEN old.state <> 0
BEGIN
    UPDATE saved_stories SET headline = '', outlet = NULL, link = '' WHERE story_id = old.story_id;
END;

-- What is kept goes along when a destination turns out to be another one, as many as one may keep (Readers/SavedStoryStore).
CREATE TRIGGER destinations_folded_saved AFTER INSERT ON folded_destinations
BEGIN
    INSERT INTO saved_stories (destination_id, story_id, saved_at, headline, outlet, link, expires_at)
        SELECT new.now_id, story_id, saved_at, headline, outlet, link, expires_at FROM saved_stories WHERE destination_id = new.was_id
        ON CONFLICT DO NOTHING;
    DELETE FROM saved_stories WHERE destination_id = new.now_id AND story_id NOT IN (
        SELECT story_id FROM saved_stories WHERE destination_id = new.now_id ORDER BY saved_at DESC, story_id DESC LIMIT 100);
END;
