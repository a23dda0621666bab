extension Migration0001 {
  /// Strategies, their editions, and what one chooses and ticks in them.
  static let strategies = #"""
    CREATE TABLE strategies (
      id TEXT PRIMARY KEY, -- public; random id; kept
      county TEXT NOT NULL REFERENCES counties (code), -- public; whose strategy; kept
      slug TEXT NOT NULL, -- public; in addresses; kept
      created_at TEXT NOT NULL, -- technical; when it was begun; kept
      UNIQUE (county, slug)
    ) STRICT;

    CREATE TABLE editions (
      id TEXT PRIMARY KEY, -- public; random id; kept
      strategy_id TEXT NOT NULL REFERENCES strategies (id), -- public; whose edition; kept
      number INTEGER NOT NULL CHECK (number >= 1), -- public; 1, 2, …; kept
      title TEXT NOT NULL CHECK (json_valid(title)), -- public; official title, wording; kept
      short_title TEXT NOT NULL CHECK (json_valid(short_title)), -- public; for lists and menus, wording; kept
      diary_number TEXT, -- public; the board's registry number; kept
      period_from INTEGER NOT NULL, -- public; first year of its title; kept
      period_to INTEGER NOT NULL, -- public; last year of its title; kept
      adopted_on TEXT, -- public; day of the decision; kept
      in_force_from TEXT, -- public; day it takes effect; kept
      vision TEXT CHECK (vision IS NULL OR json_valid(vision)), -- public; wording; kept
      summary TEXT NOT NULL CHECK (json_valid(summary)), -- public; what it is about, wording, Markdown; kept
      area_word TEXT NOT NULL DEFAULT '{"sv":"områden"}' CHECK (json_valid(area_word)), -- public; what the county calls its areas, wording; kept
      file_id TEXT REFERENCES files (id), -- public; the published file; kept
      file_name TEXT, -- public; its name; kept
      source_url TEXT, -- public; where the board published it; kept
      example_note TEXT CHECK (example_note IS NULL OR json_valid(example_note)), -- public; what in it is example data; kept
      is_joinable INTEGER NOT NULL DEFAULT 1 CHECK (is_joinable IN (0, 1)), -- public; whether one can join it; kept
      revision INTEGER NOT NULL DEFAULT 1, -- technical; guards two editors of the draft; kept
      created_at TEXT NOT NULL, -- technical; when the draft was begun; kept
      consultation_from TEXT, -- public; first day of consultation (samråd); kept
      consultation_to TEXT, -- public; last day of consultation; kept
      published_at TEXT, -- public; frozen since; null while it is the county's draft; kept
      UNIQUE (strategy_id, number)
    ) STRICT;

    CREATE INDEX editions_by_file ON editions (file_id);

    CREATE TABLE strategy_relations (
      from_strategy TEXT NOT NULL REFERENCES strategies (id), -- public; the newer; kept
      to_strategy TEXT NOT NULL REFERENCES strategies (id), -- public; the older; kept
      kind TEXT NOT NULL CHECK (kind IN ('replaces', 'supplements', 'beside')), -- public; how they stand; kept
      from_day TEXT NOT NULL, -- public; since when; kept
      PRIMARY KEY (from_strategy, to_strategy, kind)
    ) STRICT;

    CREATE TABLE sections (
      edition_id TEXT NOT NULL REFERENCES editions (id), -- public; whose; kept
      position INTEGER NOT NULL, -- public; order; kept
      heading TEXT NOT NULL CHECK (json_valid(heading)), -- public; wording; kept
      body TEXT NOT NULL CHECK (json_valid(body)), -- public; Markdown, wording; kept
      PRIMARY KEY (edition_id, position)
    ) STRICT;

    CREATE TABLE areas (
      id TEXT PRIMARY KEY, -- public; random id; kept
      edition_id TEXT NOT NULL REFERENCES editions (id), -- public; whose; kept
      parent_id TEXT REFERENCES areas (id), -- public; the sub-goal it stands under in a strategy of two levels; kept
      position INTEGER NOT NULL, -- public; order among its siblings; kept
      number TEXT NOT NULL, -- public; as the strategy numbers it; kept
      slug TEXT NOT NULL, -- public; in addresses; kept
      title TEXT NOT NULL CHECK (json_valid(title)), -- public; wording; kept
      description TEXT NOT NULL DEFAULT '{"sv":""}' CHECK (json_valid(description)), -- public; a sentence, wording; kept
      objectives TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(objectives)), -- public; list of wordings; kept
      subgoals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(subgoals)), -- public; national sub-goals 1 to 6; kept
      targets TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(targets)), -- public; Agenda 2030 targets ("5.2"); kept
      pictogram TEXT NOT NULL DEFAULT '', -- public; name of its drawing; kept
      is_selectable INTEGER NOT NULL DEFAULT 1 CHECK (is_selectable IN (0, 1)), -- public; whether one can choose it; kept
      is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)), -- public; invented; kept
      UNIQUE (edition_id, slug)
    ) STRICT;
    CREATE INDEX areas_of_edition ON areas (edition_id, parent_id, position);
    CREATE INDEX areas_by_parent ON areas (parent_id);

    CREATE TABLE statements (
      id TEXT PRIMARY KEY, -- public; random id; kept
      area_id TEXT NOT NULL REFERENCES areas (id), -- public; whose; kept
      position INTEGER NOT NULL, -- public; order; kept
      number TEXT NOT NULL, -- public; "4.2"; kept
      text TEXT NOT NULL CHECK (json_valid(text)), -- public; what an organisation can tick, wording; kept
      is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)), -- public; invented; kept
      UNIQUE (area_id, position)
    ) STRICT;

    CREATE TABLE area_successions (
      old_area TEXT NOT NULL REFERENCES areas (id), -- public; in the former edition; kept
      new_area TEXT NOT NULL REFERENCES areas (id), -- public; what it became; kept
      PRIMARY KEY (old_area, new_area)
    ) STRICT;
    CREATE INDEX area_successions_by_new ON area_successions (new_area);
    """#
}
