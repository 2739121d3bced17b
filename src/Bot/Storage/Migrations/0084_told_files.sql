-- When admins were told of a file that is refused; null: not yet. Those refused before are old news.
ALTER TABLE content_files ADD COLUMN told_at INTEGER;

UPDATE content_files SET told_at = 0 WHERE outcome IN (3, 4);

CREATE INDEX content_files_untold ON content_files (path) WHERE outcome IN (3, 4) AND told_at IS NULL;
