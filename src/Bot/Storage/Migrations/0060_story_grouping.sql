-- Related stories share a coverage: the key of the first of them.
ALTER TABLE stories ADD COLUMN coverage_id INTEGER NOT NULL DEFAULT 0;
UPDATE stories SET coverage_id = story_id;
CREATE INDEX stories_by_coverage ON stories (coverage_id, story_id);

-- The story an admin split this one from: who was told that one is told neither.
ALTER TABLE stories ADD COLUMN split_from INTEGER;

-- What recent articles are compared by, so that grouping goes on after a restart where it stopped.
CREATE TABLE story_terms (
    article_id INTEGER PRIMARY KEY REFERENCES articles (article_id) ON DELETE CASCADE,
    at         INTEGER NOT NULL,
    terms      BLOB    NOT NULL                       -- Stories/Grouping/ArticleTermsCode
) STRICT;
CREATE INDEX story_terms_by_age ON story_terms (at);

-- How rare terms are, as learned up to an article.
CREATE TABLE term_rarity (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    article_id INTEGER NOT NULL,
    learned    BLOB    NOT NULL                       -- Stories/Grouping/TermRarityCode
) STRICT;
