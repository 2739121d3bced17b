-- What stands in the way of reading a feed, so that each admin reads it in their own language (Sources/SourceProblemKind);
-- last_error holds its detail from now on. Null: known only in the words of last_error.
ALTER TABLE feeds ADD COLUMN problem_kind INTEGER;
