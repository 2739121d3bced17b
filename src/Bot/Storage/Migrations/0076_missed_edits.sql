-- Corrections and withdrawals: what a chat that returns may have missed.
CREATE INDEX follow_ups_wrong ON follow_ups (article_id) WHERE kind >= 2;
