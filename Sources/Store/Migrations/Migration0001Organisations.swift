extension Migration0001 {
  /// Organisations, their names, units and goals, and who works for them here.
  static let organisations = #"""
    CREATE TABLE organisations (
      id TEXT PRIMARY KEY, -- public; random id, public from confirmation; kept
      kind TEXT NOT NULL CHECK (kind IN ('municipality', 'region', 'state-authority', 'local-federation',
        'municipal-company', 'company', 'one-person-firm', 'association', 'foundation', 'trade-union',
        'faith-community', 'university', 'other')), -- public; type, from confirmation; kept
      number TEXT CHECK (number IS NULL OR kind <> 'one-person-firm'), -- public; organisation number, never a person's; kept
      municipality_code TEXT CHECK (municipality_code IS NULL OR length(municipality_code) = 4), -- public; SCB code of a municipality; kept
      place TEXT, -- public; tells namesakes apart; kept
      is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)), -- public; invented; kept
      hides_people INTEGER NOT NULL DEFAULT 0 CHECK (hides_people IN (0, 1)), -- own; a women's shelter: no person, no address; kept
      succeeded_by TEXT REFERENCES organisations (id), -- public; after a merger; kept
      group_parent TEXT REFERENCES organisations (id), -- public; the municipality whose group it is in; kept
      created_at TEXT NOT NULL -- technical; when the workspace was begun; kept
    ) STRICT;
    CREATE INDEX organisations_by_successor ON organisations (succeeded_by);
    CREATE INDEX organisations_by_parent ON organisations (group_parent);

    CREATE TABLE organisation_names (
      organisation_id TEXT NOT NULL REFERENCES organisations (id), -- own; whose; as the organisation
      name TEXT NOT NULL, -- own; its name, public from confirmation; as the organisation
      name_en TEXT, -- own; its name in English; as the organisation
      sort_key TEXT NOT NULL, -- technical; Swedish alphabetical order; as the name
      from_day TEXT NOT NULL, -- own; since when it is called so; as the organisation
      PRIMARY KEY (organisation_id, from_day)
    ) STRICT;

    CREATE TABLE units (
      id TEXT PRIMARY KEY, -- own; random id; as the organisation
      organisation_id TEXT NOT NULL REFERENCES organisations (id), -- own; whose; as the organisation
      kind TEXT NOT NULL CHECK (kind IN ('committee', 'department', 'company')), -- own; nämnd, förvaltning, bolag; as the organisation
      name TEXT NOT NULL, -- own; its name; as the organisation
      mailbox TEXT, -- own; function mailbox; as the organisation
      joins_as TEXT REFERENCES organisations (id) -- own; when the unit is an organisation that joins itself; as the organisation
    ) STRICT;
    CREATE INDEX units_by_organisation ON units (organisation_id);
    CREATE INDEX units_by_joining_organisation ON units (joins_as);

    CREATE TABLE local_goals (
      id TEXT PRIMARY KEY, -- own; random id; as the organisation
      organisation_id TEXT NOT NULL REFERENCES organisations (id), -- own; whose; as the organisation
      text TEXT NOT NULL, -- own; a goal it has decided; as the organisation
      source TEXT NOT NULL DEFAULT '', -- own; the steering document it stands in; as the organisation
      created_at TEXT NOT NULL, -- technical; when; as the goal
      removed_at TEXT -- own; no longer used; as the goal
    ) STRICT;
    CREATE INDEX local_goals_by_organisation ON local_goals (organisation_id);

    CREATE TABLE memberships (
      organisation_id TEXT NOT NULL REFERENCES organisations (id), -- own; which workspace; as the organisation
      person_id TEXT NOT NULL REFERENCES persons (id), -- personal; who; kept as random id
      role TEXT NOT NULL CHECK (role IN ('reader', 'contributor', 'coordinator')), -- own; as what; kept
      since TEXT NOT NULL, -- own; from when; kept
      ended_at TEXT, -- own; until when; kept
      PRIMARY KEY (organisation_id, person_id, since)
    ) STRICT;
    CREATE INDEX memberships_by_person ON memberships (person_id);

    CREATE TABLE invitations (
      id TEXT PRIMARY KEY, -- own; random id; one year after it ended
      token_hash TEXT NOT NULL UNIQUE, -- technical; SHA-256 of the link's token; as the row
      organisation_id TEXT NOT NULL REFERENCES organisations (id), -- own; to which workspace; as the row
      mail TEXT NOT NULL, -- personal; to whom; as the row
      role TEXT NOT NULL CHECK (role IN ('reader', 'contributor', 'coordinator')), -- own; as what; as the row
      invited_by TEXT NOT NULL REFERENCES persons (id), -- personal; by whom; as the row
      county TEXT REFERENCES counties (code), -- own; the county board that invites, when it is no colleague; as the row
      created_at TEXT NOT NULL, -- technical; when; as the row
      expires_at TEXT NOT NULL, -- technical; fourteen days later; as the row
      accepted_by TEXT REFERENCES persons (id), -- personal; who came; as the row
      accepted_at TEXT, -- own; when; as the row
      withdrawn_at TEXT -- own; taken back; as the row
    ) STRICT;
    CREATE INDEX invitations_by_organisation ON invitations (organisation_id);
    CREATE INDEX invitations_by_inviter ON invitations (invited_by);
    CREATE INDEX invitations_by_accepter ON invitations (accepted_by);
    """#
}
