extension Migration0001 {
  /// What keeps frozen what is frozen: events, what has been sent in, and what a county has published.
  static let frozen = #"""
    CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
    CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
    -- INSERT OR REPLACE takes the old row away without asking the triggers on deletion: what is frozen asks on insertion too.
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
    """#
}
