import type { MigrationInterface, QueryRunner } from 'typeorm';

type Rename = readonly [from: string, to: string];

const TABLES: readonly Rename[] = [
  ['recall', 'sent_reminder'],
  ['agenda_book', 'agenda_pack'],
  ['quorum_turn', 'quorum_transition'],
  ['minutes_turn', 'minutes_transition'],
  ['follow_up_turn', 'follow_up_transition'],
  ['action_turn', 'action_history_entry'],
  ['priority_turn', 'priority_transition'],
  ['thread_turn', 'thread_transition'],
  ['standard_move', 'standard_transition'],
  ['meeting_letter', 'meeting_email_state'],
  ['series_letter', 'series_email_state'],
  ['rescued_words', 'recovered_text'],
];

/** Columns, by the new name of their table. */
const COLUMNS: Readonly<Record<string, readonly Rename[]>> = {
  meeting_email_state: [
    ['told', 'last_sent'],
    ['told_number', 'last_sent_number'],
    ['told_starts_at', 'last_sent_starts_at'],
    ['told_ends_at', 'last_sent_ends_at'],
  ],
  series_email_state: [
    ['told', 'last_sent'],
    ['told_number', 'last_sent_number'],
  ],
  clause: [['told_revision', 'recorded_revision']],
  answer_link: [
    ['looks', 'open_count'],
    ['answers', 'answer_count'],
  ],
};

/** What names of constraints and indexes begin with, where they follow a column or a meaning. */
const PREFIXES: Readonly<Record<string, readonly Rename[]>> = {
  sent_reminder: [['sent_reminder_old', 'sent_reminder_until']],
  meeting_email_state: [['meeting_email_state_told', 'meeting_email_state_last_sent']],
  series_email_state: [['series_email_state_told', 'series_email_state_last_sent']],
  clause: [
    ['clause_untold', 'clause_unrecorded'],
    ['clause_told_revision', 'clause_recorded_revision'],
  ],
  answer_link: [
    ['answer_link_looks', 'answer_link_open_count'],
    ['answer_link_answers', 'answer_link_answer_count'],
  ],
};

/** Tables, columns and a view are called by the words of the field. */
export class FieldWords2026112715000 implements MigrationInterface {
  name = 'FieldWords2026112715000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [from, to] of TABLES) await renameTable(runner, from, to);
    for (const [table, columns] of Object.entries(COLUMNS))
      for (const [from, to] of columns) await renameColumn(runner, table, from, to);
    for (const [table, prefixes] of Object.entries(PREFIXES))
      for (const [from, to] of prefixes) await runner.query(RENAMED_PREFIX(table, from, to));
    await runner.query(`
      alter view member_standing rename to membership;
      alter table recovered_text drop constraint recovered_text_state;
      update recovered_text
      set state = case state when 'taken' then 'restored' when 'let-go' then 'discarded' else state end;
      alter table recovered_text add constraint recovered_text_state
        check (state in ('offered', 'restored', 'discarded'));
      update live_event set type = 'thread-state-changed' where type = 'thread-turned';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter view membership rename to member_standing;
      alter table recovered_text drop constraint recovered_text_state;
      update recovered_text
      set state = case state when 'restored' then 'taken' when 'discarded' then 'let-go' else state end;
      alter table recovered_text add constraint recovered_text_state
        check (state in ('offered', 'taken', 'let-go'));
      update live_event set type = 'thread-turned' where type = 'thread-state-changed';
    `);
    for (const [table, prefixes] of Object.entries(PREFIXES))
      for (const [from, to] of prefixes) await runner.query(RENAMED_PREFIX(table, to, from));
    for (const [table, columns] of Object.entries(COLUMNS))
      for (const [from, to] of columns) await renameColumn(runner, table, to, from);
    for (const [from, to] of TABLES) await renameTable(runner, to, from);
  }
}

async function renameTable(runner: QueryRunner, from: string, to: string): Promise<void> {
  await runner.query(`alter table ${from} rename to ${to}`);
  await runner.query(RENAMED_PREFIX(to, `${from}_`, `${to}_`));
}

async function renameColumn(runner: QueryRunner, table: string, from: string, to: string): Promise<void> {
  await runner.query(`alter table ${table} rename column ${from} to ${to}`);
}

/**
 * The constraints, indexes and triggers of a table whose names begin with one word begin with another. An
 * index that a constraint owns is called as its constraint is; PostgreSQL 18 names NOT NULL constraints too,
 * earlier ones do not.
 */
const RENAMED_PREFIX = (table: string, from: string, to: string): string => `do $body$
  declare found text;
  begin
    for found in
      select conname from pg_constraint
      where conrelid = '${table}'::regclass and starts_with(conname::text, '${from}')
    loop
      execute format('alter table ${table} rename constraint %I to %I', found, '${to}' || substr(found, ${from.length + 1}));
    end loop;
    for found in
      select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = '${table}'::regclass and starts_with(c.relname::text, '${from}')
        and not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.conrelid = i.indrelid)
    loop
      execute format('alter index %I rename to %I', found, '${to}' || substr(found, ${from.length + 1}));
    end loop;
    for found in
      select tgname from pg_trigger
      where tgrelid = '${table}'::regclass and not tgisinternal and starts_with(tgname::text, '${from}')
    loop
      execute format('alter trigger %I on ${table} rename to %I', found, '${to}' || substr(found, ${from.length + 1}));
    end loop;
  end $body$`;
