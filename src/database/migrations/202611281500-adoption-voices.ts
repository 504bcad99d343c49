import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATUSES = `('not-started', 'planned', 'in-progress', 'in-practice', 'not-applicable', 'legal-obstacle')`;

/**
 * Beside what a team agreed on, each of its seats says what it sees of a clause: its own voice, which nobody
 * else writes, by whatever way.
 */
export class AdoptionVoices2026112815000 implements MigrationInterface {
  name = 'AdoptionVoices2026112815000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table adoption_voice (
        id uuid constraint adoption_voice_pk primary key,
        standard_id uuid not null constraint adoption_voice_standard_fk references published_standard (standard_id),
        clause_id uuid not null constraint adoption_voice_clause_fk references clause (id),
        country text not null constraint adoption_voice_country_fk references country (code),
        seat text not null constraint adoption_voice_seat check (seat in ('government', 'ngo', 'resource')),
        status text constraint adoption_voice_status check (status in ${STATUSES}),
        note text not null constraint adoption_voice_note_length check (char_length(note) <= 2000),
        evidence text not null constraint adoption_voice_evidence_length check (char_length(evidence) <= 2000),
        shared boolean not null,
        -- The edition whose words it speaks about.
        edition_ordinal integer not null,
        revision integer not null constraint adoption_voice_revision_positive check (revision >= 1),
        changed_by uuid not null constraint adoption_voice_changed_by_fk references member (id),
        changed_at timestamptz not null,
        constraint adoption_voice_once unique (clause_id, country, seat),
        -- The resource person adds words, and never says where the country is.
        constraint adoption_voice_status_of_seat check ((status is null) = (seat = 'resource')),
        constraint adoption_voice_edition_fk foreign key (standard_id, edition_ordinal)
          references published_version (standard_id, ordinal)
      );
      create index adoption_voice_of_standard on adoption_voice (standard_id, country);

      create function adoption_voice_is_the_seats_own() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'the voice of a seat is never deleted'; end if;
        -- A purge takes words out, and changes nothing else.
        if tg_op = 'UPDATE' and text_is_being_purged()
          and to_jsonb(new) - array['note', 'evidence'] = to_jsonb(old) - array['note', 'evidence'] then
          return new;
        end if;
        if tg_op = 'UPDATE' and (new.id, new.standard_id, new.clause_id, new.country, new.seat)
          is distinct from (old.id, old.standard_id, old.clause_id, old.country, old.seat) then
          raise exception 'the voice of a seat stays with its clause, country and seat';
        end if;
        -- The application knows whole milliseconds.
        if abs(extract(epoch from new.changed_at - app_now())) > 1 then
          raise exception 'the voice of a seat is written at the moment that it names';
        end if;
        if not exists (
          select
          from membership p
          where p.member_id = new.changed_by and p.state <> 'left' and p.country = new.country
            and p.seat_type = new.seat
        ) then
          raise exception 'only who holds a seat writes its voice';
        end if;
        return new;
      end $$;
      create trigger adoption_voice_own before insert or update or delete on adoption_voice
        for each row execute function adoption_voice_is_the_seats_own();

      create table adoption_voice_change (
        voice_id uuid not null constraint adoption_voice_change_voice_fk references adoption_voice (id),
        revision integer not null,
        confirmed boolean not null,
        status text,
        note text not null,
        evidence text not null,
        shared boolean not null,
        edition_ordinal integer not null,
        by_id uuid not null constraint adoption_voice_change_by_fk references member (id),
        at timestamptz not null,
        constraint adoption_voice_change_pk primary key (voice_id, revision)
      );
      create index adoption_voice_change_time on adoption_voice_change (at);
      create trigger adoption_voice_change_history before update or delete on adoption_voice_change
        for each row execute function adoption_change_is_history();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table adoption_voice_change, adoption_voice');
    await runner.query('drop function adoption_voice_is_the_seats_own()');
  }
}
