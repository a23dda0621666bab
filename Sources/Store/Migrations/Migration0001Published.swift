extension Migration0001 {
  /// What the public reads: made again from versions and steps whenever it is wanted.
  static let published = #"""
    CREATE TABLE published_joinings (
      joining_id TEXT PRIMARY KEY REFERENCES joinings (id), -- public; whose; while it is confirmed
      county TEXT NOT NULL REFERENCES counties (code), -- public; where; as the row
      organisation_id TEXT NOT NULL REFERENCES organisations (id), -- public; who; as the row
      edition_id TEXT NOT NULL REFERENCES editions (id), -- public; what; as the row
      version_id TEXT REFERENCES joining_versions (id), -- public; the version that is shown, none for a published no; as the row
      slug TEXT NOT NULL, -- public; in addresses; as the row
      name TEXT NOT NULL, -- public; the organisation's name; as the row
      name_en TEXT, -- public; the same in English; as the row
      sort_key TEXT NOT NULL, -- technical; Swedish alphabetical order; as the row
      kind TEXT NOT NULL, -- public; type of organisation; as the row
      place TEXT, -- public; tells namesakes apart; as the row
      municipality_code TEXT, -- public; for the tile map; as the row
      joined_on TEXT NOT NULL, -- public; "ansluten sedan", the day of the first confirmation, or of a published no; as the row
      updated_on TEXT NOT NULL, -- public; "senast uppdaterad"; as the row
      state TEXT NOT NULL CHECK (state IN ('joined', 'paused', 'withdrawn', 'superseded', 'declined')), -- public; as it stands; as the row
      superseded_on TEXT, -- public; since when a joining to a later strategy stands in its place; as the row
      superseded_by TEXT REFERENCES joinings (id), -- public; that joining; as the row
      group_id TEXT, -- public; joined together with those of the same group, as it was when the version was sent in; as the row
      facts TEXT NOT NULL CHECK (json_valid(facts)), -- public; the public part of the version; as the row
      is_example INTEGER NOT NULL CHECK (is_example IN (0, 1)), -- public; invented; as the row
      UNIQUE (county, slug)
    ) STRICT;
    CREATE INDEX published_by_name ON published_joinings (county, sort_key, state);
    CREATE INDEX published_by_kind ON published_joinings (county, kind, sort_key, state);
    CREATE INDEX published_by_date ON published_joinings (county, joined_on, state);
    CREATE INDEX published_by_organisation ON published_joinings (organisation_id);
    CREATE INDEX published_by_edition ON published_joinings (edition_id);
    CREATE INDEX published_by_version ON published_joinings (version_id);
    CREATE INDEX published_by_successor ON published_joinings (superseded_by);
    CREATE INDEX published_by_group ON published_joinings (group_id) WHERE group_id IS NOT NULL;
    CREATE INDEX published_by_body ON published_joinings (county, kind, organisation_id, state);

    CREATE TABLE published_areas (
      joining_id TEXT NOT NULL REFERENCES published_joinings (joining_id) ON DELETE CASCADE, -- public; whose; as the row
      area_id TEXT NOT NULL REFERENCES areas (id), -- public; a chosen area; as the row
      is_main INTEGER NOT NULL CHECK (is_main IN (0, 1)), -- public; main focus; as the row
      position INTEGER NOT NULL, -- public; order; as the row
      PRIMARY KEY (joining_id, area_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX published_areas_by_area ON published_areas (area_id, joining_id);

    CREATE TABLE area_counts (
      area_id TEXT PRIMARY KEY REFERENCES areas (id), -- public; an area that somebody works with; as the count
      number INTEGER NOT NULL CHECK (number > 0) -- public; how many that are joined, or paused, work with it; counted anew with every public step
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE old_slugs (
      county TEXT NOT NULL REFERENCES counties (code), -- public; where; kept
      slug TEXT NOT NULL, -- public; a former address; kept
      joining_id TEXT NOT NULL REFERENCES joinings (id), -- public; leads to; kept
      PRIMARY KEY (county, slug)
    ) STRICT;
    CREATE INDEX old_slugs_by_joining ON old_slugs (joining_id);

    CREATE VIRTUAL TABLE organisation_search USING fts5(
      name, joining_id UNINDEXED, county, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');
    """#
}
