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

CREATE TABLE sign_in_links (
  token_hash TEXT PRIMARY KEY, -- technical; SHA-256 of a 128-bit token; one day after expiry
  person_id TEXT NOT NULL REFERENCES persons (id), -- personal; for whom; as the row
  purpose TEXT NOT NULL DEFAULT '/mina-sidor', -- technical; the path to go on to; as the row
  created_at TEXT NOT NULL, -- technical; when; as the row
  expires_at TEXT NOT NULL, -- technical; 30 minutes later; as the row
  used_at TEXT -- technical; one use; as the row
) STRICT;

CREATE TABLE sign_in_requests (
  id INTEGER PRIMARY KEY, -- technical; order; two hours
  mail_hash TEXT NOT NULL, -- technical; keyed hash of the address, for throttling; two hours
  client_hash TEXT NOT NULL, -- technical; keyed hash of the client's address; two hours
  at TEXT NOT NULL -- technical; when; two hours
) STRICT;

CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY, -- technical; SHA-256 of the cookie; 30 days after it ended
  person_id TEXT NOT NULL REFERENCES persons (id), -- personal; whose; as the row
  created_at TEXT NOT NULL, -- technical; absolute limit counts from here; as the row
  seen_at TEXT NOT NULL, -- technical; idle limit counts from here; as the row
  ended_at TEXT, -- technical; signed out; as the row
  second_factor_at TEXT -- technical; when the second factor was shown; as the row
) STRICT;

CREATE TABLE second_factor_tries (
  id INTEGER PRIMARY KEY, -- technical; order; one day
  person_id TEXT NOT NULL REFERENCES persons (id), -- personal; whose; one day
  at TEXT NOT NULL -- technical; a wrong code was given; one day
) STRICT;

CREATE TABLE kept_posts (
  id INTEGER PRIMARY KEY, -- technical; order; until offered back or seven days
  person_id TEXT NOT NULL REFERENCES persons (id), -- personal; whose; as the row
  path TEXT NOT NULL, -- own; the form's address; as the row
  fields TEXT NOT NULL CHECK (json_valid(fields)), -- own; what was typed when the session had ended; as the row
  at TEXT NOT NULL -- technical; when; as the row
) STRICT;

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

CREATE TABLE local_goals (
  id TEXT PRIMARY KEY, -- own; random id; as the organisation
  organisation_id TEXT NOT NULL REFERENCES organisations (id), -- own; whose; as the organisation
  text TEXT NOT NULL, -- own; a goal it has decided; as the organisation
  source TEXT NOT NULL DEFAULT '', -- own; the steering document it stands in; as the organisation
  created_at TEXT NOT NULL, -- technical; when; as the goal
  removed_at TEXT -- own; no longer used; as the goal
) STRICT;

CREATE TABLE memberships (
  organisation_id TEXT NOT NULL REFERENCES organisations (id), -- own; which workspace; as the organisation
  person_id TEXT NOT NULL REFERENCES persons (id), -- personal; who; kept as random id
  role TEXT NOT NULL CHECK (role IN ('reader', 'contributor', 'coordinator')), -- own; as what; kept
  since TEXT NOT NULL, -- own; from when; kept
  ended_at TEXT, -- own; until when; kept
  PRIMARY KEY (organisation_id, person_id, since)
) STRICT;

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

CREATE TABLE joining_groups (
  id TEXT PRIMARY KEY, -- own; random id; as its joinings
  edition_id TEXT NOT NULL REFERENCES editions (id), -- own; what they join together; as its joinings
  shared_text TEXT NOT NULL DEFAULT '', -- own; what all members read and write; as its joinings
  revision INTEGER NOT NULL DEFAULT 1, -- technical; guards two editors; as the group
  created_at TEXT NOT NULL -- technical; when; as the group
) STRICT;

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

CREATE TABLE joining_parts (
  joining_id TEXT NOT NULL REFERENCES joinings (id), -- own; whose; as the joining
  part TEXT NOT NULL, -- own; 'organisation', 'areas', 'area:ID', 'decision'; as the joining
  content TEXT NOT NULL CHECK (json_valid(content)), -- own; the answers; as the joining
  revision INTEGER NOT NULL, -- technical; guards two editors; as the part
  saved_at TEXT NOT NULL, -- own; when; as the part
  saved_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
  PRIMARY KEY (joining_id, part)
) STRICT;

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

CREATE TABLE published_areas (
  joining_id TEXT NOT NULL REFERENCES published_joinings (joining_id) ON DELETE CASCADE, -- public; whose; as the row
  area_id TEXT NOT NULL REFERENCES areas (id), -- public; a chosen area; as the row
  is_main INTEGER NOT NULL CHECK (is_main IN (0, 1)), -- public; main focus; as the row
  position INTEGER NOT NULL, -- public; order; as the row
  PRIMARY KEY (joining_id, area_id)
) STRICT, WITHOUT ROWID;

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

CREATE VIRTUAL TABLE organisation_search USING fts5(
  name, joining_id UNINDEXED, county, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');

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

CREATE TABLE proposals (
  joining_id TEXT PRIMARY KEY REFERENCES joinings (id) ON DELETE CASCADE, -- own; whose; as the joining
  begun_at TEXT NOT NULL, -- own; when; as the joining
  begun_by TEXT REFERENCES persons (id) -- personal; by whom; kept as random id
) STRICT;

CREATE TABLE proposal_standard_texts (
  joining_id TEXT NOT NULL REFERENCES proposals (joining_id) ON DELETE CASCADE, -- own; whose; as the joining
  kind TEXT NOT NULL CHECK (kind IN ('background', 'gains')), -- own; which part; as the joining
  text_id TEXT REFERENCES standard_texts (id), -- own; the county's text it rests on, none for the house's own; as the joining
  left_id TEXT REFERENCES standard_texts (id), -- own; a newer text that was offered and left; as the joining
  PRIMARY KEY (joining_id, kind)
) STRICT;

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

CREATE TABLE case_steps (
  id INTEGER PRIMARY KEY, -- technical; order; as the joining
  joining_id TEXT NOT NULL REFERENCES joinings (id) ON DELETE CASCADE, -- own; whose; as the joining
  kind TEXT NOT NULL CHECK (kind IN ('ready', 'prepared', 'decided', 'minutes-approved', 'posted', 'reported',
    'expedited', 'dispatched', 'closed', 'taken-back')), -- own; what happened; as the joining
  day TEXT NOT NULL, -- own; the day it happened; as the joining
  version_id TEXT REFERENCES proposal_versions (id) ON DELETE CASCADE, -- own; the paper it was about; as the joining
  form TEXT CHECK (form IS NULL OR form IN ('body', 'delegated', 'managing')), -- own; how the decision was taken; as the joining
  outcome TEXT CHECK (outcome IS NULL OR outcome IN ('approved', 'rejected', 'referred-back', 'postponed')), -- own; what was decided; as the joining
  body TEXT NOT NULL DEFAULT '', -- own; who prepared it, decided or was told; as the joining
  paragraph TEXT NOT NULL DEFAULT '', -- own; the item of the minutes; as the joining
  diary_number TEXT NOT NULL DEFAULT '', -- own; the organisation's registry number; as the joining
  words TEXT NOT NULL DEFAULT '', -- own; what was asked for, or a note; as the joining
  again_on TEXT, -- own; when a postponed matter is taken up again; as the joining
  takes_back INTEGER REFERENCES case_steps (id) ON DELETE CASCADE, -- own; the step that no longer holds; as the joining
  at TEXT NOT NULL, -- own; when it was noted; as the joining
  person_id TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
  CHECK ((outcome IS NOT NULL) = (kind = 'decided')),
  CHECK ((takes_back IS NOT NULL) = (kind = 'taken-back'))
) STRICT;

CREATE TABLE dispatches (
  id TEXT PRIMARY KEY, -- own; random id; as the joining
  joining_id TEXT NOT NULL REFERENCES joinings (id) ON DELETE CASCADE, -- own; whose; as the joining
  step_id INTEGER NOT NULL REFERENCES case_steps (id) ON DELETE CASCADE, -- own; the step in the case that it was; as the joining
  version_id TEXT NOT NULL REFERENCES proposal_versions (id) ON DELETE CASCADE, -- own; the paper that was sent; as the joining
  decision TEXT NOT NULL CHECK (json_valid(decision)), -- own; the decision as it was told: who, when, §, point by point; as the joining
  form_key TEXT NOT NULL, -- technical; the form that it was sent with, taken once; as the joining
  sent_at TEXT NOT NULL, -- own; when; as the joining
  sent_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
  UNIQUE (joining_id, form_key)
) STRICT;

CREATE TABLE dispatch_recipients (
  id TEXT PRIMARY KEY, -- own; random id; as the joining
  dispatch_id TEXT NOT NULL REFERENCES dispatches (id) ON DELETE CASCADE, -- own; which sending; as the joining
  position INTEGER NOT NULL CHECK (position >= 1), -- own; order among the recipients; as the joining
  kind TEXT NOT NULL CHECK (kind IN ('committee', 'department', 'company', 'other')), -- own; what it is in the group; as the joining
  name TEXT NOT NULL, -- own; to whom; as the joining
  mailbox TEXT NOT NULL, -- personal; a function mailbox, erased should it be a person's; as the joining
  purpose TEXT NOT NULL CHECK (purpose IN ('information', 'action')), -- own; för kännedom or för åtgärd; as the joining
  message TEXT NOT NULL, -- own; a few words that went along; as the joining
  asked_for TEXT NOT NULL, -- own; what is asked, för åtgärd alone; as the joining
  answer_by TEXT, -- own; by when an answer is hoped for; as the joining
  CHECK (purpose = 'action' OR (asked_for = '' AND answer_by IS NULL)),
  UNIQUE (dispatch_id, position)
) STRICT;

CREATE TABLE dispatch_letters (
  token_hash TEXT PRIMARY KEY, -- technical; SHA-256 of the link's token; as the joining
  recipient_id TEXT NOT NULL REFERENCES dispatch_recipients (id) ON DELETE CASCADE, -- own; to whom; as the joining
  kind TEXT NOT NULL CHECK (kind IN ('first', 'again', 'reminder', 'reply')), -- own; why it was sent; as the joining
  mail_id TEXT REFERENCES mails (id) ON DELETE SET NULL, -- technical; the mail in the outbox; as the mail
  outcome TEXT CHECK (outcome IS NULL OR outcome IN ('taken', 'bounced')), -- own; whether the mailbox took it, told by the outbox; as the joining
  at TEXT NOT NULL, -- own; when; as the joining
  ended_at TEXT -- own; since when its link opens nothing, as it went to a mailbox that was put right; as the joining
) STRICT;

CREATE TABLE dispatch_answers (
  id INTEGER PRIMARY KEY, -- technical; order; as the joining
  recipient_id TEXT NOT NULL REFERENCES dispatch_recipients (id) ON DELETE CASCADE, -- own; whose; as the joining
  kind TEXT NOT NULL CHECK (kind IN ('received', 'accepted', 'asked', 'replied', 'declined', 'done', 'decided')), -- own; what they said, or the coordinator to them; as the joining
  words TEXT NOT NULL DEFAULT '', -- own; in their own words; as the joining
  body TEXT NOT NULL DEFAULT '', -- own; who decided, of a decision of their own; as the joining
  day TEXT, -- own; when they decided; as the joining
  paragraph TEXT NOT NULL DEFAULT '', -- own; the item of their minutes; as the joining
  outcome TEXT CHECK (outcome IS NULL OR outcome IN ('approved', 'rejected', 'postponed')), -- own; what they decided; as the joining
  at TEXT NOT NULL, -- own; when; as the joining
  person_id TEXT REFERENCES persons (id), -- personal; who of the organisation replied; kept as random id
  CHECK ((kind = 'decided') = (outcome IS NOT NULL))
) STRICT;

CREATE TABLE dispatch_reminders (
  joining_id TEXT NOT NULL REFERENCES joinings (id) ON DELETE CASCADE, -- own; whose; as the joining
  day TEXT NOT NULL, -- own; when those who have not answered are reminded; as the joining
  set_at TEXT NOT NULL, -- own; when it was settled; as the joining
  set_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
  done_at TEXT, -- own; when it was done; as the joining
  PRIMARY KEY (joining_id, day)
) STRICT;

CREATE INDEX editions_by_file ON editions (file_id);

CREATE INDEX areas_of_edition ON areas (edition_id, parent_id, position);

CREATE INDEX areas_by_parent ON areas (parent_id);

CREATE INDEX area_successions_by_new ON area_successions (new_area);

CREATE INDEX officers_by_county ON officers (county);

CREATE INDEX sign_in_links_by_person ON sign_in_links (person_id);

CREATE INDEX sign_in_requests_by_mail ON sign_in_requests (mail_hash, at);

CREATE INDEX sign_in_requests_by_client ON sign_in_requests (client_hash, at);

CREATE INDEX sessions_by_person ON sessions (person_id);

CREATE INDEX second_factor_tries_by_person ON second_factor_tries (person_id, at);

CREATE INDEX kept_posts_by_person ON kept_posts (person_id);

CREATE INDEX organisations_by_successor ON organisations (succeeded_by);

CREATE INDEX organisations_by_parent ON organisations (group_parent);

CREATE INDEX units_by_organisation ON units (organisation_id);

CREATE INDEX units_by_joining_organisation ON units (joins_as);

CREATE INDEX local_goals_by_organisation ON local_goals (organisation_id);

CREATE INDEX memberships_by_person ON memberships (person_id);

CREATE INDEX invitations_by_organisation ON invitations (organisation_id);

CREATE INDEX invitations_by_inviter ON invitations (invited_by);

CREATE INDEX invitations_by_accepter ON invitations (accepted_by);

CREATE INDEX joining_groups_by_edition ON joining_groups (edition_id);

CREATE INDEX joinings_by_organisation ON joinings (organisation_id);

CREATE INDEX joinings_by_edition ON joinings (edition_id);

CREATE INDEX joinings_by_group ON joinings (group_id);

CREATE INDEX joinings_by_former ON joinings (follows_id);

CREATE INDEX joinings_by_creator ON joinings (created_by);

CREATE INDEX joinings_preparing ON joinings (county) WHERE shows_preparing = 1;

CREATE INDEX joining_group_invitations_by_group ON joining_group_invitations (group_id);

CREATE INDEX joining_group_invitations_by_organisation ON joining_group_invitations (inviting_organisation);

CREATE INDEX joining_group_invitations_by_inviter ON joining_group_invitations (invited_by);

CREATE INDEX joining_parts_by_saver ON joining_parts (saved_by);

CREATE UNIQUE INDEX contacts_in_place ON contacts (joining_id, role) WHERE replaced_at IS NULL;

CREATE INDEX contacts_by_joining ON contacts (joining_id);

CREATE INDEX papers_by_joining ON papers (joining_id);

CREATE INDEX papers_by_file ON papers (file_id);

CREATE INDEX papers_by_adder ON papers (added_by);

CREATE INDEX joining_versions_by_submitter ON joining_versions (submitted_by);

CREATE INDEX joining_steps_by_joining ON joining_steps (joining_id, id);

CREATE INDEX joining_steps_by_version ON joining_steps (version_id);

CREATE INDEX joining_steps_by_person ON joining_steps (person_id);

CREATE INDEX vouched_organisations_by_voucher ON vouched_organisations (person_id);

CREATE INDEX published_by_name ON published_joinings (county, sort_key, state);

CREATE INDEX published_by_kind ON published_joinings (county, kind, sort_key, state);

CREATE INDEX published_by_date ON published_joinings (county, joined_on, state);

CREATE INDEX published_by_organisation ON published_joinings (organisation_id);

CREATE INDEX published_by_edition ON published_joinings (edition_id);

CREATE INDEX published_by_version ON published_joinings (version_id);

CREATE INDEX published_by_successor ON published_joinings (superseded_by);

CREATE INDEX published_by_group ON published_joinings (group_id) WHERE group_id IS NOT NULL;

CREATE INDEX published_by_body ON published_joinings (county, kind, organisation_id, state);

CREATE INDEX published_areas_by_area ON published_areas (area_id, joining_id);

CREATE INDEX old_slugs_by_joining ON old_slugs (joining_id);

CREATE INDEX mails_due ON mails (due_at) WHERE sent_at IS NULL AND failed_at IS NULL;

CREATE INDEX mails_by_person ON mails (person_id);

CREATE INDEX events_by_subject ON events (subject);

CREATE INDEX events_by_organisation ON events (organisation_id);

CREATE INDEX standard_texts_by_publisher ON standard_texts (published_by);

CREATE INDEX proposals_by_beginner ON proposals (begun_by);

CREATE INDEX proposal_standard_texts_by_text ON proposal_standard_texts (text_id);

CREATE INDEX proposal_standard_texts_by_left ON proposal_standard_texts (left_id);

CREATE INDEX proposal_sections_by_saver ON proposal_sections (saved_by);

CREATE INDEX proposal_versions_by_maker ON proposal_versions (made_by);

CREATE INDEX case_steps_by_joining ON case_steps (joining_id, id);

CREATE INDEX case_steps_by_version ON case_steps (version_id);

CREATE UNIQUE INDEX case_steps_taken_back ON case_steps (takes_back);

CREATE INDEX case_steps_by_person ON case_steps (person_id);

CREATE INDEX dispatches_by_step ON dispatches (step_id);

CREATE INDEX dispatches_by_version ON dispatches (version_id);

CREATE INDEX dispatches_by_sender ON dispatches (sent_by);

CREATE INDEX dispatch_letters_by_recipient ON dispatch_letters (recipient_id, at);

CREATE INDEX dispatch_letters_by_mail ON dispatch_letters (mail_id);

CREATE INDEX dispatch_letters_unsettled ON dispatch_letters (mail_id) WHERE outcome IS NULL;

CREATE INDEX dispatch_answers_by_recipient ON dispatch_answers (recipient_id, id);

CREATE INDEX dispatch_answers_by_person ON dispatch_answers (person_id);

CREATE INDEX dispatch_reminders_due ON dispatch_reminders (day) WHERE done_at IS NULL;

CREATE INDEX dispatch_reminders_by_setter ON dispatch_reminders (set_by);

CREATE TRIGGER erased_as_contact AFTER DELETE ON person_details BEGIN
  UPDATE contacts SET name = '', title = '', mail = '', phone = '' WHERE mail <> '' AND lower(mail) = OLD.mail_folded;
  UPDATE joining_group_invitations SET mail = '' WHERE lower(mail) = OLD.mail_folded;
END;

CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

CREATE TRIGGER events_are_never_replaced BEFORE INSERT ON events
WHEN EXISTS (SELECT 1 FROM events WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

CREATE TRIGGER versions_are_never_replaced BEFORE INSERT ON joining_versions
WHEN EXISTS (SELECT 1 FROM joining_versions WHERE id = new.id OR reference = new.reference
  OR (joining_id = new.joining_id AND number = new.number))
BEGIN SELECT RAISE(ABORT, 'a submitted version is frozen'); END;

CREATE TRIGGER versions_are_never_deleted BEFORE DELETE ON joining_versions
BEGIN SELECT RAISE(ABORT, 'a submitted version is frozen'); END;

CREATE TRIGGER steps_are_never_replaced BEFORE INSERT ON joining_steps
WHEN EXISTS (SELECT 1 FROM joining_steps WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'a step is a dated fact'); END;

CREATE TRIGGER steps_of_submitted_joinings_stay BEFORE DELETE ON joining_steps
WHEN EXISTS (SELECT 1 FROM joining_versions WHERE joining_id = old.joining_id)
BEGIN SELECT RAISE(ABORT, 'a step is a dated fact'); END;

CREATE TRIGGER published_editions_are_never_replaced BEFORE INSERT ON editions
WHEN EXISTS (SELECT 1 FROM editions WHERE published_at IS NOT NULL
  AND (id = new.id OR (strategy_id = new.strategy_id AND number = new.number)))
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER areas_of_published_editions_are_never_replaced BEFORE INSERT ON areas
WHEN EXISTS (SELECT 1 FROM areas JOIN editions ON editions.id = areas.edition_id
  WHERE areas.id = new.id AND editions.published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER statements_of_published_editions_are_never_replaced BEFORE INSERT ON statements
WHEN EXISTS (SELECT 1 FROM statements JOIN areas ON areas.id = statements.area_id
  JOIN editions ON editions.id = areas.edition_id
  WHERE statements.id = new.id AND editions.published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER versions_are_never_changed BEFORE UPDATE ON joining_versions
BEGIN SELECT RAISE(ABORT, 'a submitted version is frozen'); END;

CREATE TRIGGER steps_are_never_changed BEFORE UPDATE ON joining_steps
BEGIN SELECT RAISE(ABORT, 'a step is a dated fact'); END;

CREATE TRIGGER published_editions_are_frozen BEFORE UPDATE ON editions WHEN old.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER published_editions_stay BEFORE DELETE ON editions WHEN old.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER published_editions_take_no_areas BEFORE INSERT ON areas
WHEN (SELECT published_at FROM editions WHERE id = new.edition_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER areas_of_published_editions_are_frozen BEFORE UPDATE ON areas
WHEN (SELECT MAX(published_at) FROM editions WHERE id IN (old.edition_id, new.edition_id)) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER areas_of_published_editions_stay BEFORE DELETE ON areas
WHEN (SELECT published_at FROM editions WHERE id = old.edition_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER published_editions_take_no_statements BEFORE INSERT ON statements
WHEN (SELECT published_at FROM editions JOIN areas ON areas.edition_id = editions.id WHERE areas.id = new.area_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER statements_of_published_editions_are_frozen BEFORE UPDATE ON statements
WHEN (SELECT MAX(published_at) FROM editions JOIN areas ON areas.edition_id = editions.id WHERE areas.id IN (old.area_id, new.area_id)) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER statements_of_published_editions_stay BEFORE DELETE ON statements
WHEN (SELECT published_at FROM editions JOIN areas ON areas.edition_id = editions.id WHERE areas.id = old.area_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER published_editions_take_no_sections BEFORE INSERT ON sections
WHEN (SELECT published_at FROM editions WHERE id = new.edition_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER sections_of_published_editions_are_frozen BEFORE UPDATE ON sections
WHEN (SELECT MAX(published_at) FROM editions WHERE id IN (old.edition_id, new.edition_id)) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER sections_of_published_editions_stay BEFORE DELETE ON sections
WHEN (SELECT published_at FROM editions WHERE id = old.edition_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is frozen'); END;

CREATE TRIGGER relations_of_published_strategies_are_told_before BEFORE INSERT ON strategy_relations
WHEN EXISTS (SELECT 1 FROM editions WHERE strategy_id = new.from_strategy AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a published strategy stands as it is told'); END;

CREATE TRIGGER relations_of_published_strategies_are_frozen BEFORE UPDATE ON strategy_relations
WHEN EXISTS (SELECT 1 FROM editions WHERE strategy_id = old.from_strategy AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a published strategy stands as it is told'); END;

CREATE TRIGGER relations_of_published_strategies_stay BEFORE DELETE ON strategy_relations
WHEN EXISTS (SELECT 1 FROM editions WHERE strategy_id = old.from_strategy AND published_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a published strategy stands as it is told'); END;

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

CREATE TRIGGER proposal_versions_go_with_the_joining BEFORE DELETE ON proposal_versions
WHEN EXISTS (SELECT 1 FROM joinings WHERE id = old.joining_id)
BEGIN SELECT RAISE(ABORT, 'a version of a proposal is frozen'); END;

CREATE TRIGGER erased_as_recipient AFTER DELETE ON person_details BEGIN
  UPDATE dispatch_recipients SET mailbox = '' WHERE mailbox <> '' AND lower(mailbox) = OLD.mail_folded;
END;

CREATE TRIGGER case_steps_are_never_changed BEFORE UPDATE ON case_steps
BEGIN SELECT RAISE(ABORT, 'a step is a dated fact'); END;

CREATE TRIGGER case_steps_are_never_replaced BEFORE INSERT ON case_steps
WHEN EXISTS (SELECT 1 FROM case_steps WHERE id = new.id OR takes_back = new.takes_back)
BEGIN SELECT RAISE(ABORT, 'a step is a dated fact'); END;

CREATE TRIGGER case_steps_go_with_the_joining BEFORE DELETE ON case_steps
WHEN EXISTS (SELECT 1 FROM joinings WHERE id = old.joining_id)
BEGIN SELECT RAISE(ABORT, 'a step is a dated fact'); END;

CREATE TRIGGER dispatches_are_never_changed BEFORE UPDATE ON dispatches
BEGIN SELECT RAISE(ABORT, 'what was sent is frozen'); END;

CREATE TRIGGER dispatches_are_never_replaced BEFORE INSERT ON dispatches
WHEN EXISTS (SELECT 1 FROM dispatches WHERE id = new.id OR (joining_id = new.joining_id AND form_key = new.form_key))
BEGIN SELECT RAISE(ABORT, 'what was sent is frozen'); END;

CREATE TRIGGER dispatches_go_with_the_joining BEFORE DELETE ON dispatches
WHEN EXISTS (SELECT 1 FROM joinings WHERE id = old.joining_id)
BEGIN SELECT RAISE(ABORT, 'what was sent is frozen'); END;

CREATE TRIGGER recipients_change_their_mailbox_alone BEFORE UPDATE OF id, dispatch_id, position, kind, name, purpose,
  message, asked_for, answer_by ON dispatch_recipients
BEGIN SELECT RAISE(ABORT, 'what was sent is frozen'); END;

CREATE TRIGGER recipients_are_never_replaced BEFORE INSERT ON dispatch_recipients
WHEN EXISTS (SELECT 1 FROM dispatch_recipients WHERE id = new.id
  OR (dispatch_id = new.dispatch_id AND position = new.position))
BEGIN SELECT RAISE(ABORT, 'what was sent is frozen'); END;

CREATE TRIGGER recipients_go_with_the_dispatch BEFORE DELETE ON dispatch_recipients
WHEN EXISTS (SELECT 1 FROM dispatches WHERE id = old.dispatch_id)
BEGIN SELECT RAISE(ABORT, 'what was sent is frozen'); END;

CREATE TRIGGER answers_are_never_changed BEFORE UPDATE ON dispatch_answers
BEGIN SELECT RAISE(ABORT, 'an answer is a dated fact'); END;

CREATE TRIGGER answers_are_never_replaced BEFORE INSERT ON dispatch_answers
WHEN EXISTS (SELECT 1 FROM dispatch_answers WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'an answer is a dated fact'); END;

CREATE TRIGGER answers_go_with_the_recipient BEFORE DELETE ON dispatch_answers
WHEN EXISTS (SELECT 1 FROM dispatch_recipients WHERE id = old.recipient_id)
BEGIN SELECT RAISE(ABORT, 'an answer is a dated fact'); END;
