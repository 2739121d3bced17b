-- Since when nobody follows a reader's rule, as far as was noticed; null while somebody does.
ALTER TABLE rules ADD COLUMN unfollowed_at INTEGER;
CREATE INDEX rules_unfollowed ON rules (unfollowed_at, rule_id) WHERE unfollowed_at IS NOT NULL;
