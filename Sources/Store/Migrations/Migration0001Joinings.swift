extension Migration0001 {
  /// Joinings: drafts, contacts, papers, versions, steps.
  static let joinings = #"""
    CREATE TABLE joining_groups (
      id TEXT PRIMARY KEY, -- own; random id; as its joinings
      edition_id TEXT NOT NULL REFERENCES editions (id), -- own; what they join together; as its joinings
      shared_text TEXT NOT NULL DEFAULT '', -- own; what all members read and write; as its joinings
      revision INTEGER NOT NULL DEFAULT 1, -- technical; guards two editors; as the group
      created_at TEXT NOT NULL -- technical; when; as the group
    ) STRICT;
    CREATE INDEX joining_groups_by_edition ON joining_groups (edition_id);

    CREATE TABLE joinings (
      id TEXT PRIMARY KEY, -- public; random id, public from confirmation; kept, a draft twelve months untouched
      county TEXT NOT NULL REFERENCES counties (code), -- own; where; as the joining
      organisation_id TEXT NOT NULL REFERENCES organisations (id), -- own; who; as the joining
      edition_id TEXT NOT NULL REFERENCES editions (id), -- own; what; as the joining
      slug TEXT, -- public; fixed at confirmation, changes with the name; kept
      follows_id TEXT REFERENCES joinings (id), -- own; the joining to the previous strategy that this carries over; as the joining
      group_id TEXT REFERENCES joining_groups (id), -- own; together with whom; as the joining
      shows_preparing INTEGER NOT NULL DEFAULT 0 CHECK (shows_preparing IN (0, 1)), -- own; the organisation's choice to show that it prepares; as the joining
      is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)), -- public; invented; kept
      contact_hidden_at TEXT, -- staff; since when the county hides how to reach it; kept
      diary_number TEXT, -- staff; the board's registry number for it; kept
      created_at TEXT NOT NULL, -- own; when it was begun; as the joining
      created_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
      touched_at TEXT NOT NULL, -- own; last change of the draft; as the joining
      abandoned_warned_at TEXT, -- own; when its people were told that it will be deleted; until it is touched
      UNIQUE (county, slug)
    ) STRICT;
    CREATE INDEX joinings_by_organisation ON joinings (organisation_id);
    CREATE INDEX joinings_by_edition ON joinings (edition_id);
    CREATE INDEX joinings_by_group ON joinings (group_id);
    CREATE INDEX joinings_by_former ON joinings (follows_id);
    CREATE INDEX joinings_by_creator ON joinings (created_by);
    CREATE INDEX joinings_preparing ON joinings (county) WHERE shows_preparing = 1;

    CREATE TABLE joining_group_invitations (
      token_hash TEXT PRIMARY KEY, -- technical; SHA-256 of the link's token; one year
      group_id TEXT NOT NULL REFERENCES joining_groups (id), -- own; to which group; as the row
      mail TEXT NOT NULL, -- personal; to whom; as the row
      organisation_name TEXT NOT NULL, -- own; whom the inviter means; as the row
      inviting_organisation TEXT NOT NULL REFERENCES organisations (id), -- own; who asks; as the row
      invited_by TEXT NOT NULL REFERENCES persons (id), -- personal; by whom; as the row
      created_at TEXT NOT NULL, -- technical; when; as the row
      expires_at TEXT NOT NULL, -- technical; thirty days later; as the row
      accepted_at TEXT, -- own; when; as the row
      declined_at TEXT -- own; when; as the row
    ) STRICT;
    CREATE INDEX joining_group_invitations_by_group ON joining_group_invitations (group_id);
    CREATE INDEX joining_group_invitations_by_organisation ON joining_group_invitations (inviting_organisation);
    CREATE INDEX joining_group_invitations_by_inviter ON joining_group_invitations (invited_by);

    CREATE TABLE joining_parts (
      joining_id TEXT NOT NULL REFERENCES joinings (id), -- own; whose; as the joining
      part TEXT NOT NULL, -- own; 'organisation', 'areas', 'area:ID', 'decision'; as the joining
      content TEXT NOT NULL CHECK (json_valid(content)), -- own; the answers; as the joining
      revision INTEGER NOT NULL, -- technical; guards two editors; as the part
      saved_at TEXT NOT NULL, -- own; when; as the part
      saved_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
      PRIMARY KEY (joining_id, part)
    ) STRICT;
    CREATE INDEX joining_parts_by_saver ON joining_parts (saved_by);

    CREATE TABLE contacts (
      id TEXT PRIMARY KEY, -- own; random id, the only trace in frozen data; as the joining
      joining_id TEXT NOT NULL REFERENCES joinings (id), -- own; whose; as the joining
      role TEXT NOT NULL CHECK (role IN ('contact', 'deputy')), -- own; contact person or deputy; as the joining
      name TEXT NOT NULL DEFAULT '', -- personal; who; until erased or the joining's retention
      title TEXT NOT NULL DEFAULT '', -- personal; their work; as name
      mail TEXT NOT NULL DEFAULT '', -- personal; their address, not shown; as name
      phone TEXT NOT NULL DEFAULT '', -- personal; their number, not shown; as name
      replaced_at TEXT -- own; since when another stands in this place; as the joining
    ) STRICT;
    CREATE UNIQUE INDEX contacts_in_place ON contacts (joining_id, role) WHERE replaced_at IS NULL;
    CREATE INDEX contacts_by_joining ON contacts (joining_id);

    -- Whoever is erased is erased as a contact too, and as somebody invited to a group. Addresses are ASCII here.
    CREATE TRIGGER erased_as_contact AFTER DELETE ON person_details BEGIN
      UPDATE contacts SET name = '', title = '', mail = '', phone = '' WHERE mail <> '' AND lower(mail) = OLD.mail_folded;
      UPDATE joining_group_invitations SET mail = '' WHERE lower(mail) = OLD.mail_folded;
    END;

    CREATE TABLE papers (
      id TEXT PRIMARY KEY, -- own; random id; as the joining
      joining_id TEXT NOT NULL REFERENCES joinings (id), -- own; whose; as the joining
      kind TEXT NOT NULL CHECK (kind IN ('proposal', 'decision', 'other')), -- own; underlag, beslut; as the joining
      file_id TEXT NOT NULL REFERENCES files (id), -- own; the bytes; as the joining
      name TEXT NOT NULL, -- own; the file's name; as the joining
      text TEXT, -- own; the text that was read; as the joining
      reading TEXT CHECK (reading IS NULL OR json_valid(reading)), -- own; what was read in it, with passages; as the joining
      added_at TEXT NOT NULL, -- own; when; as the joining
      added_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
      removed_at TEXT -- own; taken out of the draft; as the joining
    ) STRICT;
    CREATE INDEX papers_by_joining ON papers (joining_id);
    CREATE INDEX papers_by_file ON papers (file_id);
    CREATE INDEX papers_by_adder ON papers (added_by);

    CREATE TABLE joining_versions (
      id TEXT PRIMARY KEY, -- staff; random id; kept
      joining_id TEXT NOT NULL REFERENCES joinings (id), -- staff; whose; kept
      number INTEGER NOT NULL CHECK (number >= 1), -- staff; 1, 2, …; kept
      snapshot TEXT NOT NULL CHECK (json_valid(snapshot)), -- staff; everything that was sent in, people as ids; kept
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64), -- staff; of the snapshot's bytes; kept
      reference TEXT NOT NULL UNIQUE, -- staff; the receipt's short reference; kept
      submitted_at TEXT NOT NULL, -- staff; when it was received; kept
      submitted_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
      UNIQUE (joining_id, number)
    ) STRICT;
    CREATE INDEX joining_versions_by_submitter ON joining_versions (submitted_by);

    CREATE TABLE joining_steps (
      id INTEGER PRIMARY KEY, -- technical; order; as the joining
      joining_id TEXT NOT NULL REFERENCES joinings (id), -- own; whose; as the joining
      kind TEXT NOT NULL CHECK (kind IN ('begun', 'submitted', 'returned', 'confirmed', 'refused', 'declined',
        'decline-asked', 'declined-published', 'decline-hidden', 'paused', 'resumed', 'withdrawn', 'change-begun',
        'change-dropped')), -- own; what happened; as the joining
      version_id TEXT REFERENCES joining_versions (id), -- staff; which version it was about; kept
      at TEXT NOT NULL, -- public; when, from confirmation; kept
      person_id TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
      words TEXT -- own; the county's reason or the organisation's own sentence; kept
    ) STRICT;
    CREATE INDEX joining_steps_by_joining ON joining_steps (joining_id, id);
    CREATE INDEX joining_steps_by_version ON joining_steps (version_id);
    CREATE INDEX joining_steps_by_person ON joining_steps (person_id);

    CREATE TABLE vouched_organisations (
      organisation_id TEXT NOT NULL REFERENCES organisations (id), -- staff; whose workspace the county knows the people of; as the organisation
      county TEXT NOT NULL REFERENCES counties (code), -- staff; which county; as the row
      name TEXT NOT NULL, -- staff; the name it vouches for, and no other; as the row
      kind TEXT NOT NULL, -- staff; as which type of organisation; as the row
      municipality_code TEXT, -- staff; as which municipality; as the row
      since TEXT NOT NULL, -- staff; from when; as the row
      person_id TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
      ended_at TEXT, -- staff; until when; as the row
      PRIMARY KEY (organisation_id, county, since)
    ) STRICT;
    CREATE INDEX vouched_organisations_by_voucher ON vouched_organisations (person_id);
    """#
}
