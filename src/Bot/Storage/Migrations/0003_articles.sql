CREATE TABLE stories (
    story_id   INTEGER PRIMARY KEY,
    state      INTEGER NOT NULL DEFAULT 0,            -- Stories/StoryState
    article_id INTEGER NOT NULL DEFAULT 0,            -- the article that speaks for the story
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX stories_by_article ON stories (article_id, state);

-- One row a version of an article.
CREATE TABLE articles (
    article_id    INTEGER PRIMARY KEY,
    source_id     TEXT    NOT NULL,
    identity      TEXT    NOT NULL,
    version       INTEGER NOT NULL,
    story_id      INTEGER REFERENCES stories (story_id),
    stage         INTEGER NOT NULL,                   -- Articles/ArticleStage
    quiet         INTEGER NOT NULL DEFAULT 0,         -- 1: stored, never alerted (a baseline)
    status        INTEGER NOT NULL,                   -- Articles/PublicationStatus
    received_at   INTEGER NOT NULL,
    published_at  INTEGER,
    fingerprint   BLOB    NOT NULL,                   -- Articles/TextFingerprint, to know the same text again
    document      TEXT    NOT NULL,                   -- the article as JSON
    UNIQUE (source_id, identity, version)
) STRICT;
CREATE INDEX articles_by_text ON articles (fingerprint);
CREATE INDEX articles_waiting ON articles (stage, article_id) WHERE stage < 2;
CREATE INDEX articles_by_story ON articles (story_id, article_id);
CREATE INDEX articles_by_arrival ON articles (received_at);

-- Which rules an article met.
CREATE TABLE article_rules (
    article_id INTEGER NOT NULL REFERENCES articles (article_id) ON DELETE CASCADE,
    rule_id    INTEGER NOT NULL REFERENCES rules (rule_id),
    score      REAL    NOT NULL,
    main       INTEGER NOT NULL,                      -- 1: it is about it; 0: it only mentions it
    PRIMARY KEY (article_id, rule_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_rules_by_rule ON article_rules (rule_id, article_id);
