import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = ['draft', 'announced', 'open', 'counted', 'released', 'reviewed', 'withdrawn'];
const ENDED = ['counted', 'released', 'reviewed', 'withdrawn'];
const TURNS = `('draft', 'announced'), ('draft', 'withdrawn'), ('announced', 'open'),
          ('announced', 'withdrawn'),
          ('open', 'counted'), ('counted', 'released'), ('released', 'reviewed')`;
const TERMS = [
  'subject_kind',
  'subject_id',
  'question',
  'text_hash',
  'method',
  'electorate',
  'rules',
  'places',
  'quorum_countries',
  'quorum_share',
  'secrecy',
  'tie_rule',
  'results',
  'straw_poll',
  'round',
];
const listed = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/** Boxes of secret ballots that are sealed while they are open, and ballots that end without a count. */
export class OpenBoxes2026112702000 implements MigrationInterface {
  name = 'OpenBoxes2026112702000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What lies in the boxes of open ballots, sealed under keys that are not in the database. Without a key
      -- to the ballot: its row may be locked by whoever waits for this table.
      create table ballot_open_box (
        ballot_id uuid not null,
        box text not null,
        contents bytea not null,
        constraint ballot_open_box_pk primary key (ballot_id, box)
      );
      alter table ballot_open_box alter contents set storage external;
      -- Every change writes the whole table anew, in files of its own. Whoever copies the database just then
      -- holds it for longer than a voter waits; the rows of before then lie dead until the next change.
      create function ballot_open_boxes_kept(of_ballot uuid, names text[], sealed bytea[]) returns void
        language plpgsql set lock_timeout = '2s' as $$
      declare
        others ballot_open_box[] := (
          select array_agg(b order by b.ballot_id, b.box) from ballot_open_box b
          where b.ballot_id <> of_ballot or (names is not null and b.box <> all(names)));
      begin
        begin
          truncate ballot_open_box;
        exception when lock_not_available then
          delete from ballot_open_box;
        end;
        insert into ballot_open_box
          select o.ballot_id, o.box, o.contents from unnest(others) as o
          union all select of_ballot, n.name, n.contents from unnest(names, sealed) as n(name, contents)
          order by 1, 2;
      end $$;

      alter table ballot_box
        add papers_shown integer not null default 0,
        add constraint ballot_box_key_sealed check (private_key like 'sealed:%') not valid;

      alter table ballot
        add annulled_because text constraint ballot_annulled_because
          check (annulled_because in ('more-papers-than-passes', 'key-lost')),
        drop constraint ballot_state,
        add constraint ballot_state check (state in (${listed([...STATES, 'annulled'])})),
        add constraint ballot_annulled check ((state = 'annulled') = (annulled_because is not null));
      ${fixedTerms(`${TURNS}, ('open', 'annulled')`, listed([...ENDED, 'annulled']))}
      alter table ballot_record drop constraint ballot_record_kind;
      alter table ballot_record add constraint ballot_record_kind
        check (kind in ('opening', 'key', 'commitments', 'closing', 'bundle', 'lot', 'annulled'));
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY['ballot-annulled'::text, `));
    // Papers were laid into the box anew with each that came, and what lay there before is still in the
    // files: they are written once more.
    await runner.query('cluster ballot_sealed using ballot_sealed_pk');
    await runner.query('cluster ballot_box using ballot_box_pk');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind = 'ballot-annulled'`);
    await runner.query(LISTED('notification_kind', `'ballot-annulled'::text, `, ''));
    await runner.query(`
      do $$ begin
        if exists (select from ballot_open_box) then
          raise exception 'secret ballots are open, whose boxes only this version opens: wait for their close';
        end if;
      end $$;
      alter table ballot_record disable trigger ballot_record_fixed;
      delete from ballot_record where kind = 'annulled';
      alter table ballot_record enable trigger ballot_record_fixed;
      alter table ballot_record drop constraint ballot_record_kind;
      alter table ballot_record add constraint ballot_record_kind
        check (kind in ('opening', 'key', 'commitments', 'closing', 'bundle', 'lot'));
      alter table ballot disable trigger ballot_fixed;
      alter table ballot drop constraint ballot_annulled, drop constraint ballot_state, drop annulled_because;
      update ballot set state = 'withdrawn' where state = 'annulled';
      alter table ballot enable trigger ballot_fixed;
      alter table ballot add constraint ballot_state check (state in (${listed(STATES)}));
      ${fixedTerms(TURNS, listed(ENDED))}
      alter table ballot_box drop constraint ballot_box_key_sealed, drop papers_shown;
      drop function ballot_open_boxes_kept(uuid, text[], bytea[]);
      drop table ballot_open_box;
    `);
  }
}

/**
 * The rule of what never changes, with these turns of a ballot's state, and the states after which its
 * closing time stands.
 */
function fixedTerms(turns: string, ended: string): string {
  const row = (name: string): string => TERMS.map((column) => `${name}.${column}`).join(', ');
  return `
      create or replace function ballot_terms_are_fixed() returns trigger language plpgsql as $$ begin
        if old.state <> 'draft' and (${row('new')}) is distinct from (${row('old')}) then
          raise exception 'what a ballot asks, and by which rules, is fixed once it is announced';
        end if;
        if new.state <> old.state and (old.state, new.state) not in (${turns}) then
          raise exception 'a ballot never goes back';
        end if;
        if old.state in (${ended}) and new.closes_at is distinct from old.closes_at then
          raise exception 'a closed ballot is never opened again';
        end if;
        return new;
      end $$;`;
}

/** A list of a constraint grows and shrinks by these, whatever else others have added to it. */
const LISTED = (constraint: string, found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}');
  begin
    alter table notification drop constraint ${constraint};
    execute 'alter table notification add constraint ${constraint} '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
