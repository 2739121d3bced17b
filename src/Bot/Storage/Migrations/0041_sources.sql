-- Whether the page behind an item that carries only a teaser is read.
ALTER TABLE feeds ADD COLUMN full_text INTEGER NOT NULL DEFAULT 0;

-- When the admins were told that the feed is gone.
ALTER TABLE feeds ADD COLUMN reported_at INTEGER;
