-- A merge also remembers what each cell held before it and holds because of it, so that a split puts back what
-- nobody has changed since. A column_code of 0 stands for a whole row that came (after) or went (before); its
-- cells are packed as those of op.before.

ALTER TABLE merge_move ADD COLUMN before ANY;
ALTER TABLE merge_move ADD COLUMN after ANY;
