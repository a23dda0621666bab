extension Migration0001 {
  /// People, how they sign in, and what they wrote when their session had run out.
  static let accounts = #"""
    CREATE TABLE persons (
      id TEXT PRIMARY KEY, -- technical; random id, the only trace in frozen data; kept
      created_at TEXT NOT NULL -- technical; first seen; kept
    ) STRICT;

    CREATE TABLE person_details (
      person_id TEXT PRIMARY KEY REFERENCES persons (id), -- technical; whose; until erased
      mail TEXT NOT NULL, -- personal; address to sign in with; until erased or two years unused, seven days when never used
      mail_folded TEXT NOT NULL UNIQUE, -- personal; the same for comparing; as mail
      name TEXT, -- personal; how colleagues see them; as mail
      language TEXT NOT NULL DEFAULT 'sv' CHECK (language IN ('sv', 'en', 'fi')), -- personal; language of mail; as mail
      totp_secret TEXT, -- personal; second factor's key in force; until replaced or erased
      totp_pending TEXT, -- personal; a key being set up, not yet shown right; half an hour
      totp_pending_session TEXT, -- technical; the session (its hash) that sets it up; as the key being set up
      totp_pending_at TEXT, -- technical; since when; as the key being set up
      totp_confirmed_at TEXT, -- personal; when it was first shown right; as the key
      totp_last_step INTEGER NOT NULL DEFAULT 0, -- technical; a code works once; as the key
      last_seen_on TEXT -- personal; day of last sign-in, for retention; as mail
    ) STRICT;

    CREATE TABLE recovery_codes (
      person_id TEXT NOT NULL REFERENCES persons (id), -- personal; whose; until erased
      code_hash TEXT NOT NULL, -- personal; SHA-256 of a code; until used or replaced
      used_at TEXT, -- personal; when; as the code
      PRIMARY KEY (person_id, code_hash)
    ) STRICT;

    CREATE TABLE officers (
      person_id TEXT NOT NULL REFERENCES persons (id), -- personal; county strategist; kept
      county TEXT NOT NULL REFERENCES counties (code), -- staff; where; kept
      since TEXT NOT NULL, -- staff; from when; kept
      ended_at TEXT, -- staff; until when; kept
      PRIMARY KEY (person_id, county, since)
    ) STRICT;
    CREATE INDEX officers_by_county ON officers (county);

    CREATE TABLE sign_in_links (
      token_hash TEXT PRIMARY KEY, -- technical; SHA-256 of a 128-bit token; one day after expiry
      person_id TEXT NOT NULL REFERENCES persons (id), -- personal; for whom; as the row
      purpose TEXT NOT NULL DEFAULT '/mina-sidor', -- technical; the path to go on to; as the row
      created_at TEXT NOT NULL, -- technical; when; as the row
      expires_at TEXT NOT NULL, -- technical; 30 minutes later; as the row
      used_at TEXT -- technical; one use; as the row
    ) STRICT;
    CREATE INDEX sign_in_links_by_person ON sign_in_links (person_id);

    CREATE TABLE sign_in_requests (
      id INTEGER PRIMARY KEY, -- technical; order; two hours
      mail_hash TEXT NOT NULL, -- technical; keyed hash of the address, for throttling; two hours
      client_hash TEXT NOT NULL, -- technical; keyed hash of the client's address; two hours
      at TEXT NOT NULL -- technical; when; two hours
    ) STRICT;
    CREATE INDEX sign_in_requests_by_mail ON sign_in_requests (mail_hash, at);
    CREATE INDEX sign_in_requests_by_client ON sign_in_requests (client_hash, at);

    CREATE TABLE sessions (
      token_hash TEXT PRIMARY KEY, -- technical; SHA-256 of the cookie; 30 days after it ended
      person_id TEXT NOT NULL REFERENCES persons (id), -- personal; whose; as the row
      created_at TEXT NOT NULL, -- technical; absolute limit counts from here; as the row
      seen_at TEXT NOT NULL, -- technical; idle limit counts from here; as the row
      ended_at TEXT, -- technical; signed out; as the row
      second_factor_at TEXT -- technical; when the second factor was shown; as the row
    ) STRICT;
    CREATE INDEX sessions_by_person ON sessions (person_id);

    CREATE TABLE second_factor_tries (
      id INTEGER PRIMARY KEY, -- technical; order; one day
      person_id TEXT NOT NULL REFERENCES persons (id), -- personal; whose; one day
      at TEXT NOT NULL -- technical; a wrong code was given; one day
    ) STRICT;
    CREATE INDEX second_factor_tries_by_person ON second_factor_tries (person_id, at);

    CREATE TABLE kept_posts (
      id INTEGER PRIMARY KEY, -- technical; order; until offered back or seven days
      person_id TEXT NOT NULL REFERENCES persons (id), -- personal; whose; as the row
      path TEXT NOT NULL, -- own; the form's address; as the row
      fields TEXT NOT NULL CHECK (json_valid(fields)), -- own; what was typed when the session had ended; as the row
      at TEXT NOT NULL -- technical; when; as the row
    ) STRICT;
    CREATE INDEX kept_posts_by_person ON kept_posts (person_id);
    """#
}
