/// The case of a joining within its organisation: the steps to the decision, whom the decision is sent to, and what comes
/// back. All of it is the organisation's own space.
enum Migration0003 {
  static let sql = #"""
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
    CREATE INDEX case_steps_by_joining ON case_steps (joining_id, id);
    CREATE INDEX case_steps_by_version ON case_steps (version_id);
    CREATE UNIQUE INDEX case_steps_taken_back ON case_steps (takes_back);
    CREATE INDEX case_steps_by_person ON case_steps (person_id);

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
    CREATE INDEX dispatches_by_step ON dispatches (step_id);
    CREATE INDEX dispatches_by_version ON dispatches (version_id);
    CREATE INDEX dispatches_by_sender ON dispatches (sent_by);

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
    CREATE INDEX dispatch_letters_by_recipient ON dispatch_letters (recipient_id, at);
    CREATE INDEX dispatch_letters_by_mail ON dispatch_letters (mail_id);
    CREATE INDEX dispatch_letters_unsettled ON dispatch_letters (mail_id) WHERE outcome IS NULL;

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
    CREATE INDEX dispatch_answers_by_recipient ON dispatch_answers (recipient_id, id);
    CREATE INDEX dispatch_answers_by_person ON dispatch_answers (person_id);

    CREATE TABLE dispatch_reminders (
      joining_id TEXT NOT NULL REFERENCES joinings (id) ON DELETE CASCADE, -- own; whose; as the joining
      day TEXT NOT NULL, -- own; when those who have not answered are reminded; as the joining
      set_at TEXT NOT NULL, -- own; when it was settled; as the joining
      set_by TEXT REFERENCES persons (id), -- personal; by whom; kept as random id
      done_at TEXT, -- own; when it was done; as the joining
      PRIMARY KEY (joining_id, day)
    ) STRICT;
    CREATE INDEX dispatch_reminders_due ON dispatch_reminders (day) WHERE done_at IS NULL;
    CREATE INDEX dispatch_reminders_by_setter ON dispatch_reminders (set_by);

    -- Whoever is erased is erased as a recipient too. Addresses are ASCII here.
    CREATE TRIGGER erased_as_recipient AFTER DELETE ON person_details BEGIN
      UPDATE dispatch_recipients SET mailbox = '' WHERE mailbox <> '' AND lower(mailbox) = OLD.mail_folded;
    END;

    CREATE TRIGGER case_steps_are_never_changed BEFORE UPDATE ON case_steps
    BEGIN SELECT RAISE(ABORT, 'a step is a dated fact'); END;
    CREATE TRIGGER case_steps_are_never_replaced BEFORE INSERT ON case_steps
    WHEN EXISTS (SELECT 1 FROM case_steps WHERE id = new.id OR takes_back = new.takes_back)
    BEGIN SELECT RAISE(ABORT, 'a step is a dated fact'); END;
    -- Steps and what was sent go with their joining alone: by then the joining's own row is no longer there.
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
    """#
}
