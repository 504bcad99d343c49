import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which entries a changed row of a table belongs to. */
interface Mark {
  readonly kind: string;
  /** Their ids, over the row `c`. */
  readonly ids: string;
  /** On an update, only where one of these columns is another. */
  readonly columns?: readonly string[];
}

interface MarkedTable {
  readonly table: string;
  /** By which the row before and the row after are known as one; without it, every update counts. */
  readonly key?: string;
  readonly marks: readonly Mark[];
}

const own = (kind: string, ...columns: readonly string[]): Mark => ({ kind, ids: 'select c.id', columns });

const TABLES: readonly MarkedTable[] = [
  {
    table: 'meeting',
    key: 'id',
    marks: [
      own('meeting', 'title', 'note', 'country_code', 'starts_at', 'template_name'),
      ...['agenda-item', 'minutes'].map((kind) => ({
        kind,
        ids: 'select i.id from agenda_item i where i.meeting_id = c.id',
        columns: ['country_code', 'starts_at', 'template_name'],
      })),
    ],
  },
  {
    table: 'agenda_item',
    key: 'id',
    marks: [own('agenda-item', 'title', 'notes', 'presenter_words', 'kind'), own('minutes', 'title')],
  },
  {
    table: 'minutes_entry',
    key: 'item_id',
    marks: [{ kind: 'minutes', ids: 'select c.item_id', columns: ['text'] }],
  },
  { table: 'decision', key: 'id', marks: [own('decision', 'text', 'reference', 'review_on')] },
  { table: 'action', key: 'id', marks: [own('action', 'text', 'result')] },
  { table: 'standard', key: 'id', marks: [own('standard', 'title')] },
  { table: 'clause', key: 'id', marks: [own('clause', 'text', 'kind', 'removed_at')] },
  {
    table: 'published_version',
    marks: ['clause', 'published-clause'].map((kind) => ({
      kind,
      ids: `
        select distinct w.clause_id
        from published_version x
        join version_clause w on w.version_id = x.version_id
        where x.standard_id = c.standard_id and x.ordinal >= c.ordinal - 1`,
    })),
  },
  { table: 'version_clause', marks: [{ kind: 'published-clause', ids: 'select c.clause_id' }] },
  { table: 'translation', marks: [{ kind: 'published-clause', ids: 'select c.subject_id' }] },
  { table: 'comment', key: 'id', marks: [own('comment', 'text')] },
  { table: 'document', key: 'id', marks: [own('document', 'title', 'country_code', 'state', 'latest')] },
  { table: 'member', key: 'id', marks: [own('member', 'name', 'organisation_id', 'state', 'joined_at')] },
  {
    table: 'organisation',
    key: 'id',
    marks: [
      own('organisation', 'name', 'kind', 'country_code'),
      {
        kind: 'member',
        ids: 'select m.id from member m where m.organisation_id = c.id',
        columns: ['name', 'country_code'],
      },
    ],
  },
  {
    table: 'priority',
    key: 'id',
    marks: [own('priority', 'title', 'reason', 'evidence', 'state', 'review_on')],
  },
  { table: 'ballot', key: 'id', marks: [own('ballot', 'question', 'opens_at', 'audience_country')] },
  { table: 'ballot_option', marks: [{ kind: 'ballot', ids: 'select c.ballot_id' }] },
];

const CHANGED = 'changed c';

const selectMarked = ({ kind, ids }: Mark, rows: string): string =>
  `select '${kind}', found.id from ${rows} cross join lateral (${ids}) found (id)`;

function selectUpdated(mark: Mark, key: string | undefined): string {
  if (!key || !mark.columns) return selectMarked(mark, CHANGED);
  const values = (row: string): string => mark.columns!.map((column) => `${row}.${column}`).join(', ');
  return `${selectMarked(mark, `before b join ${CHANGED} on c.${key} = b.${key}`)}
    where (${values('b')}) is distinct from (${values('c')})`;
}

/**
 * What a changed row belongs to is marked in the transaction that changes it. While words are purged, their
 * entries go at once: the lock keeps them and the process that makes entries apart.
 */
function markingSql({ table, key, marks }: MarkedTable): string {
  const union = (selects: readonly string[]): string => selects.join(' union all ');
  const updated = union(marks.map((mark) => selectUpdated(mark, key)));
  return `
    create function search_marks_${table}() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into search_stale (kind, object_id) ${union(marks.map((mark) => selectMarked(mark, CHANGED)))};
      elsif tg_op = 'DELETE' then
        insert into search_stale (kind, object_id) ${union(marks.map((mark) => selectMarked(mark, 'before c')))};
      else
        insert into search_stale (kind, object_id) ${updated};
        if text_is_being_purged() then
          perform pg_advisory_xact_lock(711004190);
          delete from search_entry e using (${updated}) gone (kind, id)
          where e.kind = gone.kind and e.object_id = gone.id;
        end if;
      end if;
      return null;
    end $$;
    create trigger ${table}_search_insert after insert on ${table} referencing new table as changed
      for each statement execute function search_marks_${table}();
    create trigger ${table}_search_update after update on ${table}
      referencing old table as before new table as changed
      for each statement execute function search_marks_${table}();
    create trigger ${table}_search_delete after delete on ${table} referencing old table as before
      for each statement execute function search_marks_${table}();`;
}

/** What is searched: lexemes made by the application, and how far they are behind what they are made of. */
export class SearchIndex2026112719000 implements MigrationInterface {
  name = 'SearchIndex2026112719000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The lexemes are read with every search: they stay in the row as long as it fits a page.
      create table search_entry (
        kind text not null,
        object_id uuid not null,
        part integer not null,
        scope_id uuid not null,
        place_id uuid,
        country text,
        language text not null,
        at timestamptz not null,
        review_on date,
        lexemes tsvector not null,
        digest text not null,
        made_by text not null,
        constraint search_entry_pk primary key (kind, object_id, part)
      ) with (toast_tuple_target = 8160);
      create index search_entry_lexemes on search_entry using gin (lexemes);
      create index search_entry_latest on search_entry (at desc);
      create index search_entry_scope on search_entry (scope_id, at desc);
      create index search_entry_place on search_entry (place_id);

      -- What was changed since it was last read. Rows are added without a look at others, so that nobody waits.
      create table search_stale (
        id bigint generated always as identity constraint search_stale_pk primary key,
        kind text not null,
        object_id uuid not null
      );

      -- Every lexeme with the number of entries that have it.
      create table search_word (
        lexeme text collate "C" constraint search_word_pk primary key,
        entries integer not null
      );
      create table search_sweep (
        one boolean constraint search_sweep_pk primary key default true constraint search_sweep_one check (one),
        at_kind text,
        at_id uuid,
        made_by text,
        finished_at timestamptz
      );
      insert into search_sweep default values;

      create function search_words_counted() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          insert into search_word as w (lexeme, entries)
          select lexeme, count(*) from changed c cross join lateral unnest(tsvector_to_array(c.lexemes)) lexeme
          group by lexeme order by lexeme
          on conflict (lexeme) do update set entries = w.entries + excluded.entries;
        elsif tg_op = 'UPDATE' then
          with change as (
            select lexeme, sum(n)::integer as entries
            from (
              select lexeme, 1 as n from changed c cross join lateral unnest(tsvector_to_array(c.lexemes)) lexeme
              union all
              select lexeme, -1 from before b cross join lateral unnest(tsvector_to_array(b.lexemes)) lexeme
            ) d
            group by lexeme
            having sum(n) <> 0
          ), gone as (
            delete from search_word w using change c where w.lexeme = c.lexeme and w.entries + c.entries <= 0
          )
          insert into search_word as w (lexeme, entries)
          select c.lexeme, c.entries from change c
          left join search_word k on k.lexeme = c.lexeme
          where coalesce(k.entries, 0) + c.entries > 0
          order by c.lexeme
          on conflict (lexeme) do update set entries = w.entries + excluded.entries;
        else
          with change as (
            select lexeme, count(*)::integer as entries
            from before b cross join lateral unnest(tsvector_to_array(b.lexemes)) lexeme
            group by lexeme
          ), gone as (
            delete from search_word w using change c where w.lexeme = c.lexeme and w.entries <= c.entries
          )
          update search_word w set entries = w.entries - c.entries
          from change c
          where w.lexeme = c.lexeme and w.entries > c.entries;
        end if;
        return null;
      end $$;
      create trigger search_entry_counted_insert after insert on search_entry referencing new table as changed
        for each statement execute function search_words_counted();
      create trigger search_entry_counted_update after update on search_entry
        referencing old table as before new table as changed
        for each statement execute function search_words_counted();
      create trigger search_entry_counted_delete after delete on search_entry referencing old table as before
        for each statement execute function search_words_counted();
    `);
    for (const table of TABLES) await runner.query(markingSql(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of TABLES)
      await runner.query(`
        drop trigger ${table}_search_insert on ${table};
        drop trigger ${table}_search_update on ${table};
        drop trigger ${table}_search_delete on ${table};
        drop function search_marks_${table}();`);
    await runner.query(`
      drop table search_sweep, search_word, search_stale, search_entry;
      drop function search_words_counted();`);
  }
}
