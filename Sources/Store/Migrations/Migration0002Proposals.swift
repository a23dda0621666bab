/// What organisations write to lay before those who decide, and what counties let them begin from.
enum Migration0002 {
  static let sql = #"""
    CREATE TABLE standard_texts (
      id TEXT PRIMARY KEY, -- public; random id; kept
      edition_id TEXT NOT NULL REFERENCES editions (id), -- public; about which edition; kept
      kind TEXT NOT NULL CHECK (kind IN ('background', 'gains')), -- public; for which part of a proposal; kept
      number INTEGER NOT NULL CHECK (number >= 1), -- public; 1, 2, …; kept
      text TEXT NOT NULL CHECK (length(text) > 0), -- public; what proposals say about the strategy; kept
      published_at TEXT NOT NULL, -- public; since when; kept
      published_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
      UNIQUE (edition_id, kind, number)
    ) STRICT;
    CREATE INDEX standard_texts_by_publisher ON standard_texts (published_by);

    CREATE TABLE proposals (
      joining_id TEXT PRIMARY KEY REFERENCES joinings (id) ON DELETE CASCADE, -- own; whose; as the joining
      begun_at TEXT NOT NULL, -- own; when; as the joining
      begun_by TEXT REFERENCES persons (id) -- personal; by whom; kept as random id
    ) STRICT;
    CREATE INDEX proposals_by_beginner ON proposals (begun_by);

    CREATE TABLE proposal_standard_texts (
      joining_id TEXT NOT NULL REFERENCES proposals (joining_id) ON DELETE CASCADE, -- own; whose; as the joining
      kind TEXT NOT NULL CHECK (kind IN ('background', 'gains')), -- own; which part; as the joining
      text_id TEXT REFERENCES standard_texts (id), -- own; the county's text it rests on, none for the house's own; as the joining
      left_id TEXT REFERENCES standard_texts (id), -- own; a newer text that was offered and left; as the joining
      PRIMARY KEY (joining_id, kind)
    ) STRICT;
    CREATE INDEX proposal_standard_texts_by_text ON proposal_standard_texts (text_id);
    CREATE INDEX proposal_standard_texts_by_left ON proposal_standard_texts (left_id);

    CREATE TABLE proposal_sections (
      joining_id TEXT NOT NULL REFERENCES proposals (joining_id) ON DELETE CASCADE, -- own; whose; as the joining
      section TEXT NOT NULL CHECK (section IN ('head', 'title', 'points', 'background', 'areas', 'assessment', 'costs',
        'basis', 'copies', 'signatories', 'gender-check')), -- own; which part of the paper; as the joining
      content TEXT NOT NULL CHECK (json_valid(content)), -- personal; what is written by hand, with the names of those who sign; as the joining
      revision INTEGER NOT NULL CHECK (revision >= 1), -- technical; guards two editors; as the section
      saved_at TEXT NOT NULL, -- own; when; as the section
      saved_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
      PRIMARY KEY (joining_id, section)
    ) STRICT;
    CREATE INDEX proposal_sections_by_saver ON proposal_sections (saved_by);

    CREATE TABLE proposal_versions (
      id TEXT PRIMARY KEY, -- own; random id; as the joining
      joining_id TEXT NOT NULL REFERENCES joinings (id) ON DELETE CASCADE, -- own; whose; as the joining
      number INTEGER NOT NULL CHECK (number >= 1), -- own; 1, 2, …; as the joining
      content TEXT NOT NULL CHECK (json_valid(content)), -- personal; the paper as it was laid before the body, with who signs it; as the joining
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64), -- own; of the content's bytes; as the joining
      made_at TEXT NOT NULL, -- own; when; as the joining
      made_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
      UNIQUE (joining_id, number)
    ) STRICT;
    CREATE INDEX proposal_versions_by_maker ON proposal_versions (made_by);

    CREATE TRIGGER standard_texts_are_never_changed BEFORE UPDATE ON standard_texts
    BEGIN SELECT RAISE(ABORT, 'a standard text is frozen'); END;
    CREATE TRIGGER standard_texts_are_never_deleted BEFORE DELETE ON standard_texts
    BEGIN SELECT RAISE(ABORT, 'a standard text is frozen'); END;
    CREATE TRIGGER standard_texts_are_never_replaced BEFORE INSERT ON standard_texts
    WHEN EXISTS (SELECT 1 FROM standard_texts WHERE id = new.id
      OR (edition_id = new.edition_id AND kind = new.kind AND number = new.number))
    BEGIN SELECT RAISE(ABORT, 'a standard text is frozen'); END;
    CREATE TRIGGER proposal_versions_are_never_changed BEFORE UPDATE ON proposal_versions
    BEGIN SELECT RAISE(ABORT, 'a version of a proposal is frozen'); END;
    CREATE TRIGGER proposal_versions_are_never_replaced BEFORE INSERT ON proposal_versions
    WHEN EXISTS (SELECT 1 FROM proposal_versions WHERE id = new.id
      OR (joining_id = new.joining_id AND number = new.number))
    BEGIN SELECT RAISE(ABORT, 'a version of a proposal is frozen'); END;
    -- It goes with its joining alone: by then the joining's own row is no longer there.
    CREATE TRIGGER proposal_versions_go_with_the_joining BEFORE DELETE ON proposal_versions
    WHEN EXISTS (SELECT 1 FROM joinings WHERE id = old.joining_id)
    BEGIN SELECT RAISE(ABORT, 'a version of a proposal is frozen'); END;
    """#
}
