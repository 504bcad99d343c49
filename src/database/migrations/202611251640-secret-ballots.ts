import type { MigrationInterface, QueryRunner } from 'typeorm';

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

/**
 * Secret ballots in two steps that share nothing, and what is fixed once a ballot is announced, for whoever
 * writes to the table.
 */
export class SecretBallots2026112516400 implements MigrationInterface {
  name = 'SecretBallots2026112516400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- All that the roll knows of a secret ballot: that a pass was signed, and for which blinded number, so that an answer lost on the way can be given again.
      alter table ballot_seat add pass_digest text constraint ballot_seat_pass_digest check (pass_digest ~ '^[0-9a-f]{64}$');

      -- The key that signs passes; one a ballot, or one a chamber or country where these are counted. The private half goes at the close.
      create table ballot_box (
        ballot_id uuid not null constraint ballot_box_ballot_fk references ballot (id),
        box text not null,
        public_key text not null,
        private_key text,
        replaced text[] not null default '{}',
        constraint ballot_box_pk primary key (ballot_id, box)
      );
      -- What lies in the box. No time, no serial, no way to a seat; every paper that comes in makes all rows anew in the order of
      -- their commitments, so that neither their places nor their transactions tell which came when.
      create table ballot_sealed (
        id uuid constraint ballot_sealed_pk primary key default gen_random_uuid(),
        ballot_id uuid not null,
        box text not null,
        token_hash text not null constraint ballot_sealed_token check (token_hash ~ '^[0-9a-f]{64}$'),
        paper jsonb not null,
        nonce text not null constraint ballot_sealed_nonce check (nonce ~ '^[0-9a-f]{64}$'),
        commitment text not null constraint ballot_sealed_commitment check (commitment ~ '^[0-9a-f]{64}$'),
        constraint ballot_sealed_box_fk foreign key (ballot_id, box) references ballot_box (ballot_id, box),
        constraint ballot_sealed_one_a_pass unique (ballot_id, token_hash),
        constraint ballot_sealed_receipt unique (ballot_id, commitment)
      );
      create function ballot_box_is_shut() returns trigger language plpgsql as $$ begin
        if tg_op = 'TRUNCATE' or not exists (select from ballot where id = coalesce(new.ballot_id, old.ballot_id) and state = 'open') then
          raise exception 'the papers of a closed ballot are never changed';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger ballot_sealed_shut before insert or update or delete on ballot_sealed for each row execute function ballot_box_is_shut();
      create trigger ballot_sealed_kept before truncate on ballot_sealed for each statement execute function ballot_box_is_shut();

      create function ballot_terms_are_fixed() returns trigger language plpgsql as $$ begin
        if old.state <> 'draft' and (${TERMS.map((column) => `new.${column}`).join(', ')})
          is distinct from (${TERMS.map((column) => `old.${column}`).join(', ')}) then
          raise exception 'what a ballot asks, and by which rules, is fixed once it is announced';
        end if;
        if new.state <> old.state and (old.state, new.state) not in (
          ('draft', 'announced'), ('draft', 'withdrawn'), ('announced', 'open'), ('announced', 'withdrawn'),
          ('open', 'counted'), ('counted', 'released'), ('released', 'reviewed')) then
          raise exception 'a ballot never goes back';
        end if;
        if old.state in ('counted', 'released', 'reviewed', 'withdrawn') and new.closes_at is distinct from old.closes_at then
          raise exception 'a closed ballot is never opened again';
        end if;
        return new;
      end $$;
      create trigger ballot_fixed before update on ballot for each row execute function ballot_terms_are_fixed();

      alter table ballot_record drop constraint ballot_record_kind;
      alter table ballot_record add constraint ballot_record_kind check (kind in ('opening', 'key', 'commitments', 'closing', 'bundle', 'lot'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ballot_record disable trigger ballot_record_fixed;
      delete from ballot_record where kind = 'key';
      alter table ballot_record enable trigger ballot_record_fixed;
      alter table ballot_record drop constraint ballot_record_kind;
      alter table ballot_record add constraint ballot_record_kind check (kind in ('opening', 'commitments', 'closing', 'bundle', 'lot'));
      drop trigger ballot_fixed on ballot;
      drop function ballot_terms_are_fixed();
      drop table ballot_sealed, ballot_box;
      drop function ballot_box_is_shut();
      alter table ballot_seat drop pass_digest;
    `);
  }
}
