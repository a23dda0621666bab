extension Migration0001 {
  /// The house's own: files, mail, jobs, events.
  static let house = #"""
    CREATE TABLE files (
      id TEXT PRIMARY KEY, -- own; random id; as what points at it
      owner TEXT NOT NULL, -- technical; 'organisation:ID' or 'county:19': never shared between two; as the file
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64), -- own; of the bytes; as the file
      media_type TEXT NOT NULL, -- own; by content; as the file
      size INTEGER NOT NULL, -- own; bytes; as the file
      bytes BLOB NOT NULL, -- own; the content; as the file
      stored_at TEXT NOT NULL, -- technical; when; as the file
      UNIQUE (owner, sha256)
    ) STRICT;

    CREATE TABLE mails (
      id TEXT PRIMARY KEY, -- technical; random id; 90 days
      person_id TEXT REFERENCES persons (id), -- personal; to whom, when they have signed in; as the row
      address TEXT NOT NULL, -- personal; to which address; erased 30 days after delivery
      kind TEXT NOT NULL, -- technical; "sign-in", "receipt", …; as the row
      subject TEXT NOT NULL, -- own; erased with the body; as the body
      body TEXT, -- own; text part; erased once delivered or given up where it holds a link, else after 30 days
      html TEXT, -- own; HTML part; as the body
      holds_link INTEGER NOT NULL CHECK (holds_link IN (0, 1)), -- technical; whether the body opens something; as the row
      created_at TEXT NOT NULL, -- technical; when it was written; as the row
      due_at TEXT NOT NULL, -- technical; next try; as the row
      good_until TEXT, -- technical; its link is dead then, and it is not sent; as the row
      tries INTEGER NOT NULL DEFAULT 0, -- technical; how often; as the row
      sent_at TEXT, -- technical; accepted by the mail server; as the row
      failed_at TEXT, -- technical; given up; as the row
      failure TEXT -- technical; the server's code; as the row
    ) STRICT;
    CREATE INDEX mails_due ON mails (due_at) WHERE sent_at IS NULL AND failed_at IS NULL;
    CREATE INDEX mails_by_person ON mails (person_id);

    CREATE TABLE jobs (
      name TEXT PRIMARY KEY, -- technical; what is done ("purge", "joinings"); kept
      due_at TEXT NOT NULL, -- technical; next time; kept
      last_at TEXT, -- technical; last time it was done; kept
      tries INTEGER NOT NULL DEFAULT 0 -- technical; failures in a row; kept
    ) STRICT;

    CREATE TABLE events (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, -- technical; order, no number ever comes twice; kept
      at TEXT NOT NULL, -- technical; when; kept
      person_id TEXT, -- technical; random id; kept
      role TEXT NOT NULL, -- technical; in what role; kept
      verb TEXT NOT NULL, -- technical; what was done; kept
      subject TEXT NOT NULL, -- technical; to what, kind and id; kept
      county TEXT, -- technical; where; kept
      organisation_id TEXT, -- technical; whose; kept
      facts TEXT NOT NULL CHECK (json_valid(facts)), -- technical; ids, numbers and enum words, never text; kept
      hash TEXT NOT NULL CHECK (length(hash) = 64) -- technical; covers the event before; kept
    ) STRICT;
    CREATE INDEX events_by_subject ON events (subject);
    CREATE INDEX events_by_organisation ON events (organisation_id);
    """#
}
