import type { MigrationInterface, QueryRunner } from 'typeorm';

const history = (name: string, words: string, guarded: boolean): string => `
  create or replace function ${name}() returns trigger language plpgsql as $$
  begin
    ${guarded ? 'if not text_is_being_purged() then ' : ''}raise exception '${words}';${guarded ? ' end if;\n    return coalesce(new, old);' : ''}
  end $$;`;

const KEPT: readonly (readonly [name: string, words: string])[] = [
  ['clause_revision_is_history', 'the history of a clause is never rewritten'],
  ['document_version_is_immutable', 'a version of a document is immutable'],
];

/** Words that should never have been here, removed by two members: a record of it that does not hold them. */
export class Purges2026112516310 implements MigrationInterface {
  name = 'Purges2026112516310';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, words] of KEPT) await runner.query(history(name, words, true));
    await runner.query(`
      alter table manuscript add column epoch integer not null default 1;
      alter table version_clause add column purged_at timestamptz;
      alter table standard_version add column purged_at timestamptz;

      create table purge (
        id uuid constraint purge_pk primary key,
        asked_by uuid not null constraint purge_asked_by_fk references member (id),
        asked_at timestamptz not null,
        reason text not null constraint purge_reason_length check (char_length(reason) between 1 and 2000),
        state text not null constraint purge_state check (state in ('asked', 'done', 'withdrawn')),
        -- The words themselves are never kept: both members type them, and by this it is known that they are the same. Gone when it ends.
        key bytea,
        digest bytea,
        ended_by uuid constraint purge_ended_by_fk references member (id),
        ended_at timestamptz,
        -- How many rows of what held them, and where they stay because nothing is rewritten there.
        removed jsonb,
        remaining jsonb,
        constraint purge_two_members check (state <> 'done' or ended_by <> asked_by),
        constraint purge_ended_whole check ((state = 'asked') = (ended_at is null) and (state = 'done') = (removed is not null)),
        constraint purge_secret_ends check ((state = 'asked') or (key is null and digest is null))
      );

      -- Any letter case; the words are no pattern. A mark that is never longer than what it stands for keeps every length.
      create function words_purged(given text, words text) returns text language sql immutable as
        $$ select regexp_replace(given, '***=' || words, '[…]', 'gi') $$;
      create function words_purged(given jsonb, words text) returns jsonb language plpgsql immutable as $$
      begin
        case jsonb_typeof(given)
          when 'string' then return to_jsonb(words_purged(given #>> '{}', words));
          when 'array' then return coalesce((select jsonb_agg(words_purged(e.value, words) order by e.place)
            from jsonb_array_elements(given) with ordinality as e(value, place)),
            '[]');
          when 'object' then return coalesce((select jsonb_object_agg(e.key, words_purged(e.value, words)) from jsonb_each(given) e), '{}');
          else return given;
        end case;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function words_purged(jsonb, text);
      drop function words_purged(text, text);
      drop table purge;
      alter table standard_version drop column purged_at;
      alter table version_clause drop column purged_at;
      alter table manuscript drop column epoch;
    `);
    for (const [name, words] of KEPT) await runner.query(history(name, words, false));
  }
}
