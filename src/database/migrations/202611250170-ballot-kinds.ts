import type { MigrationInterface, QueryRunner } from 'typeorm';

const METHODS =
  `'proposal', 'consent', 'schulze', 'approval', 'score', 'dots', 'equal-shares', ` +
  `'default-option', 'ranked-pairs', 'borda', 'star', 'irv', 'stv'`;

/** Ballots of every method, on any subject, for every electorate, with the whole life of a ballot. */
export class BallotKinds2026112501700 implements MigrationInterface {
  name = 'BallotKinds2026112501700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index ballot_one_running;
      alter table ballot
        drop constraint ballot_subject_kind, drop constraint ballot_method, drop constraint ballot_electorate,
        drop constraint ballot_state, drop constraint ballot_outcome, drop constraint ballot_closed_with_result,
        add text_hash text constraint ballot_text_hash check (text_hash ~ '^[0-9a-f]{64}$'),
        add subject_path text constraint ballot_subject_path check (subject_path ~ '^/[A-Za-z0-9/_.#?=&-]{0,250}$' and subject_path !~ '//'),
        add rules jsonb not null default '{}',
        add quorum_share text constraint ballot_quorum_share check (quorum_share ~ '^[0-9./]{1,20}$'),
        add secrecy text not null default 'open' constraint ballot_secrecy check (secrecy in ('open', 'team', 'secret')),
        add tie_rule text not null default 'report' constraint ballot_tie_rule check (tie_rule in ('report', 'runoff', 'chair', 'lot')),
        add results text not null default 'after-close' constraint ballot_results check (results in ('after-close', 'live', 'after-own-vote', 'after-release')),
        add audience text not null default 'region' constraint ballot_audience check (audience in ('region', 'teams', 'country', 'members')),
        add audience_country text constraint ballot_audience_country_fk references country (code),
        add roll_countries text[],
        add present_seats uuid[],
        add chair_country text constraint ballot_chair_country_fk references country (code),
        add follows uuid constraint ballot_follows_fk references ballot (id),
        add round integer not null default 1 constraint ballot_round check (round between 1 and 20),
        add straw_poll boolean not null default false,
        add opened_at timestamptz,
        add counted_at timestamptz,
        add released_at timestamptz,
        add tie_settled jsonb;
      update ballot set state = 'released', counted_at = closed_at, released_at = closed_at,
        result = result || '{"kind": "options", "beside": []}' where state = 'closed';
      update ballot set opened_at = opens_at where state <> 'announced';
      alter table ballot
        add constraint ballot_subject_kind check (subject_kind in ('priority-period', 'agenda-item', 'amendment', 'standard', 'decision', 'question')),
        add constraint ballot_method check (method in (${METHODS})),
        add constraint ballot_electorate
          check (electorate in ('one-seat-one-vote', 'one-country-one-vote', 'chambers', 'countries-and-chambers',
            'seats-and-countries', 'seats-and-chambers')),
        add constraint ballot_state check (state in ('draft', 'announced', 'open', 'counted', 'released', 'reviewed', 'withdrawn')),
        add constraint ballot_outcome check (outcome in ('decided', 'tied', 'no-quorum', 'adopted', 'not-adopted', 'weak-support', 'blocked')),
        add constraint ballot_counted_with_result
          check ((state in ('counted', 'released', 'reviewed'))
            = (result is not null and outcome is not null and closed_at is not null and counted_at is not null)),
        add constraint ballot_released check ((state in ('released', 'reviewed')) = (released_at is not null)),
        add constraint ballot_audience_named check ((audience = 'country') = (audience_country is not null));
      create unique index ballot_one_running on ballot (subject_kind, subject_id) where state in ('draft', 'announced', 'open', 'counted');
      create index ballot_following on ballot (follows) where follows is not null;

      -- Who reads a ballot that is open to named members alone.
      create table ballot_reader (
        ballot_id uuid not null constraint ballot_reader_ballot_fk references ballot (id),
        member_id uuid not null constraint ballot_reader_member_fk references member (id),
        constraint ballot_reader_pk primary key (ballot_id, member_id)
      );
      -- What is arranged for a seat before the opening; the roll takes it over and is frozen.
      create table ballot_arrangement (
        ballot_id uuid not null constraint ballot_arrangement_ballot_fk references ballot (id),
        seat_id uuid not null constraint ballot_arrangement_seat_fk references team_seat (id),
        proxy_seat_id uuid constraint ballot_arrangement_proxy_fk references team_seat (id),
        alternate_id uuid constraint ballot_arrangement_alternate_fk references member (id),
        recused boolean not null default false,
        constraint ballot_arrangement_pk primary key (ballot_id, seat_id),
        constraint ballot_arrangement_one_proxy unique (ballot_id, proxy_seat_id),
        constraint ballot_arrangement_other_seat check (proxy_seat_id <> seat_id)
      );
      alter table ballot_seat
        alter holder_id drop not null,
        add proxy_seat_id uuid constraint ballot_seat_proxy_fk references team_seat (id),
        add alternate_id uuid constraint ballot_seat_alternate_fk references member (id),
        add recused boolean not null default false,
        add vacant boolean not null default false,
        add present boolean not null default true,
        add cast_itself boolean not null default false,
        add constraint ballot_seat_vacant check (vacant or holder_id is not null);
      update ballot_seat set cast_itself = revision > 0;

      alter table ballot_paper
        add way text not null default 'app' constraint ballot_paper_way check (way in ('app', 'proxy', 'alternate', 'phone', 'paper')),
        add entered_by uuid constraint ballot_paper_entered_by_fk references member (id),
        add nonce text,
        add constraint ballot_paper_two_officers check ((way in ('phone', 'paper')) = (entered_by is not null) and entered_by <> cast_by);

      -- The words of a paper stand beside it, so that they can be taken back without touching what was cast: the paper holds their digests.
      create table ballot_reason (
        ballot_id uuid not null,
        seat_id uuid not null,
        revision integer not null,
        reason text constraint ballot_reason_length check (char_length(reason) <= 2000),
        paragraph text constraint ballot_reason_paragraph_length check (char_length(paragraph) <= 120),
        lifts text constraint ballot_reason_lifts_length check (char_length(lifts) <= 2000),
        redacted_at timestamptz,
        redacted_by uuid constraint ballot_reason_redacted_by_fk references member (id),
        constraint ballot_reason_pk primary key (ballot_id, seat_id, revision),
        constraint ballot_reason_paper_fk foreign key (ballot_id, seat_id, revision) references ballot_paper (ballot_id, seat_id, revision)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ballot_reason;
      alter table ballot_paper drop constraint ballot_paper_two_officers, drop nonce, drop entered_by, drop way;
      delete from ballot_seat where holder_id is null;
      alter table ballot_seat
        drop constraint ballot_seat_vacant, drop cast_itself, drop present, drop vacant,
        drop recused, drop alternate_id, drop proxy_seat_id, alter holder_id set not null;
      drop table ballot_arrangement, ballot_reader;
      drop index ballot_following;
      drop index ballot_one_running;
      alter table ballot
        drop constraint ballot_audience_named, drop constraint ballot_released, drop constraint ballot_counted_with_result, drop constraint ballot_outcome,
        drop constraint ballot_state, drop constraint ballot_electorate, drop constraint ballot_method, drop constraint ballot_subject_kind;
      update ballot set state = 'closed' where state in ('counted', 'released', 'reviewed');
      alter table ballot
        drop tie_settled, drop released_at, drop counted_at, drop opened_at, drop straw_poll, drop round, drop follows, drop chair_country, drop present_seats,
        drop roll_countries, drop audience_country, drop audience, drop results, drop tie_rule,
        drop secrecy, drop quorum_share, drop rules, drop subject_path, drop text_hash,
        add constraint ballot_subject_kind check (subject_kind in ('priority-period')),
        add constraint ballot_method check (method in ('approval', 'schulze')),
        add constraint ballot_electorate check (electorate in ('one-seat-one-vote', 'one-country-one-vote')),
        add constraint ballot_state check (state in ('announced', 'open', 'closed')),
        add constraint ballot_outcome check (outcome in ('decided', 'tied', 'no-quorum')),
        add constraint ballot_closed_with_result check ((state = 'closed') = (result is not null and outcome is not null and closed_at is not null));
      create unique index ballot_one_running on ballot (subject_kind, subject_id) where state <> 'closed';
    `);
  }
}
