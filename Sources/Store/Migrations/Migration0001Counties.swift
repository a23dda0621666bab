extension Migration0001 {
  /// The installation and its counties: words, tile map, benefits, about pages.
  static let counties = #"""
    CREATE TABLE installation (
      id INTEGER PRIMARY KEY CHECK (id = 1), -- technical; one row; kept
      is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)), -- public; whether everything here is example data; kept
      secret TEXT NOT NULL, -- technical; key for form tokens and client hashes; kept
      created_at TEXT NOT NULL -- technical; when the database was made; kept
    ) STRICT;

    CREATE TABLE counties (
      code TEXT PRIMARY KEY CHECK (length(code) = 2), -- public; SCB county code; kept
      slug TEXT NOT NULL UNIQUE, -- public; the county in addresses; kept
      name TEXT NOT NULL CHECK (json_valid(name)), -- public; "Västmanlands län", wording; kept
      short_name TEXT NOT NULL, -- public; "Västmanland"; kept
      board TEXT NOT NULL CHECK (json_valid(board)), -- public; the county administrative board's name, wording; kept
      site_name TEXT NOT NULL CHECK (json_valid(site_name)), -- public; the initiative's name, wording; kept
      headline TEXT NOT NULL CHECK (json_valid(headline)), -- public; the start page's heading, wording; kept
      lead TEXT NOT NULL CHECK (json_valid(lead)), -- public; the start page's first sentences, wording; kept
      tagline TEXT NOT NULL CHECK (json_valid(tagline)), -- public; the footer's sentence, wording; kept
      contact_label TEXT NOT NULL CHECK (json_valid(contact_label)), -- public; who answers, a function, wording; kept
      contact_mail TEXT NOT NULL, -- public; a function mailbox; kept
      council TEXT CHECK (council IS NULL OR json_valid(council)), -- public; the county's council, wording; kept
      governor TEXT, -- public; who signs diplomas, the role or a public office holder's name; until changed
      answer_days INTEGER NOT NULL DEFAULT 5 CHECK (answer_days BETWEEN 1 AND 60), -- public; working days to an answer; kept
      colours TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(colours)), -- public; the county's own colour tokens; kept
      example_note TEXT CHECK (example_note IS NULL OR json_valid(example_note)), -- public; what is invented; kept
      tile_columns INTEGER NOT NULL DEFAULT 0 CHECK (tile_columns BETWEEN 0 AND 12), -- public; the tile map's width; kept
      created_at TEXT NOT NULL -- technical; when it was set up; kept
    ) STRICT;

    CREATE TABLE tiles (
      county TEXT NOT NULL REFERENCES counties (code), -- public; whose map; kept
      municipality_code TEXT NOT NULL CHECK (length(municipality_code) = 4), -- public; SCB municipality code; kept
      name TEXT NOT NULL, -- public; the municipality's short name; kept
      full_name TEXT NOT NULL, -- public; "Köpings kommun"; kept
      column_number INTEGER NOT NULL CHECK (column_number >= 1), -- public; place from the left; kept
      half_row INTEGER NOT NULL CHECK (half_row >= 0), -- public; place from the top in half tiles; kept
      PRIMARY KEY (county, municipality_code)
    ) STRICT;

    CREATE TABLE benefits (
      county TEXT NOT NULL REFERENCES counties (code), -- public; whose offer; kept
      position INTEGER NOT NULL, -- public; order; kept
      title TEXT NOT NULL CHECK (json_valid(title)), -- public; what a joined organisation gets, wording; until changed
      body TEXT NOT NULL CHECK (json_valid(body)), -- public; the same in a few sentences, wording; until changed
      PRIMARY KEY (county, position)
    ) STRICT;

    CREATE TABLE about_pages (
      county TEXT NOT NULL, -- public; county code, or '' for the installation; kept
      kind TEXT NOT NULL CHECK (kind IN ('accessibility', 'personal-data')), -- public; which page; kept
      facts TEXT NOT NULL CHECK (json_valid(facts)), -- public; the structured facts it is made from; until changed
      published_at TEXT, -- public; when it was found complete and published; until changed
      PRIMARY KEY (county, kind)
    ) STRICT;
    """#
}
