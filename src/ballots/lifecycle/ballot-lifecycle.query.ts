import { Injectable } from '@nestjs/common';
import type { CountryCode, SeatType } from '@nbn/contracts';
import type { BallotBundle, BallotPaper } from '@nbn/voting';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberByIdSql } from '../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { NotFound } from '#platform/problems/problem';
import { Ballot } from '../ballot.entity.ts';
import type { WholeBallot } from '../ballot.rows.ts';
import { isBundleWithheld } from '../ballots.presenter.ts';
import { mayManage, maySeeCount, mayDownloadBundle, phaseOf, type BundleHolding } from '../ballots.policy.ts';
import { buildBundle } from '../record/ballot-bundle.ts';
import { findRecord, type BallotRecord } from '../record/ballot-record.repository.ts';
import type { BallotNoteKind } from './ballot-note.repository.ts';

export interface BallotNote {
  readonly kind: BallotNoteKind;
  readonly text: string;
  readonly by: MemberRecord;
  readonly at: string;
}

/**
 * A paper that waits for its second officer: officers and its team know of it; what is in it is for officers,
 * and for whoever votes for the seat.
 */
export interface PendingEntry {
  readonly id: string;
  /** Whether the reader votes for the seat, and can refuse it. */
  readonly forMe: boolean;
  readonly seatId: string;
  readonly country: CountryCode;
  readonly type: SeatType;
  readonly way: 'phone' | 'paper';
  readonly paper: BallotPaper | null;
  readonly enteredBy: MemberRecord;
  readonly mine: boolean;
}

export interface SeatArrangement {
  readonly proxySeatId: string | null;
  readonly recused: boolean;
}

/** What else a ballot's page shows: reasons, confirmations, words for the lot, what follows, the record. */
export interface BallotLifecycle {
  readonly notes: readonly BallotNote[];
  readonly confirmedBy: readonly CountryCode[];
  readonly lotTexts: readonly { readonly country: CountryCode; readonly text: string }[];
  readonly followup: {
    readonly statement: string;
    readonly ownerCountries: CountryCode[];
    readonly reviewOn: string | null;
    readonly at: string;
  } | null;
  readonly arrangement: SeatArrangement | null;
  /** Seats of the own team that could be named as proxy. */
  readonly team: readonly { readonly seatId: string; readonly type: SeatType }[];
  readonly entries: readonly PendingEntry[];
  readonly record: BallotRecord;
  /** Whether somebody else closed it while seats could still vote, and the reader can release the result. */
  readonly mayConfirmClosing: boolean;
  /** Of what countries the auditors are who hold a withheld bundle; null for none. */
  readonly holders: readonly (CountryCode | null)[];
  readonly holding: BundleHolding;
  /** The count, for seats that are to release it. */
  readonly count: WholeBallot['result'];
}

/** For the reader `$4` of country `$6`. */
const BUNDLE_HOLDING = `
  (
    select json_build_object(
      'holders', count(*)::int, 'mine', coalesce(bool_or(h.member_id = $4), false),
      'ofMyCountry', coalesce(bool_or(h.country_code is not distinct from $6::text), false)
    )
    from ballot_bundle_holder h
    where h.ballot_id = b.id
  )`;

/** The reader votes for the seat `s`: its holder, or the alternate to whom it was handed over. */
const VOTES_FOR_SEAT = `coalesce(s.alternate_id = $4 or (s.alternate_id is null and s.seat_id = $2), false)`;

const SELECT_LIFECYCLE = `
  select (
    select coalesce(
      json_agg(
        json_build_object('kind', n.kind, 'text', n.text, 'by', ${memberByIdSql('n.by_member')}, 'at', n.at) order
        by n.at
      ), '[]'
    )
    from ballot_note n
    where n.ballot_id = b.id
  ) as notes,
    (
      select coalesce(json_agg(s.country_code order by r.at), '[]')
      from ballot_release r
      join ballot_seat s using (ballot_id, seat_id)
      where r.ballot_id = b.id
    ) as "confirmedBy",
    (
      select coalesce(
        json_agg(json_build_object('country', l.country_code, 'text', l.text) order by l.at), '[]'
      )
      from ballot_lot_text l
      where l.ballot_id = b.id and b.tie_settled is not null
    ) as "lotTexts",
    (
      select json_build_object(
        'statement', f.statement, 'ownerCountries', f.owner_countries, 'reviewOn', f.review_on, 'at', f.at
      )
      from ballot_followup f
      where f.ballot_id = b.id
    ) as followup,
    (
      select json_build_object('proxySeatId', a.proxy_seat_id, 'recused', a.recused)
      from ballot_arrangement a
      where a.ballot_id = b.id and a.seat_id = $2
    ) as arrangement,
    (
      select coalesce(json_agg(json_build_object('seatId', o.id, 'type', o.type) order by o.type), '[]')
      from team_seat s
      join team_seat o on o.country_code = s.country_code and o.id <> s.id
      where s.id = $2 and b.state = 'announced'
    ) as team,
    (
      select coalesce(
        json_agg(
          json_build_object(
            'id', e.id, 'seatId', e.seat_id, 'country', s.country_code, 'type', s.seat_type, 'way', e.way,
            'paper', case when $3 or ${VOTES_FOR_SEAT} then e.paper end, 'enteredBy',
            ${memberByIdSql('e.entered_by')}, 'mine', e.entered_by = $4, 'forMe', ${VOTES_FOR_SEAT}
          ) order by e.entered_at
        ), '[]'
      )
      from ballot_entry e
      join ballot_seat s using (ballot_id, seat_id)
      where e.ballot_id = b.id and ($3 or ${VOTES_FOR_SEAT} or ($2::uuid is not null and s.country_code = $6::text))
    ) as entries,
    coalesce(
      b.closed_early_by <> $4 and b.released_at is null
      and (
        $3
        or exists (
          select
          from ballot_seat s
          where s.ballot_id = b.id and not s.recused and coalesce(s.alternate_id, s.holder_id) = $4
        )
      ), false
    ) as "mayConfirmClosing",
    (
      select coalesce(json_agg(h.country_code order by h.at), '[]')
      from ballot_bundle_holder h
      where h.ballot_id = b.id
    ) as holders, ${BUNDLE_HOLDING} as holding, case when $5 then b.result end as count
  from ballot b
  where b.id = $1`;

/** Reads of a ballot's lifecycle, for those who may read the ballot: the caller has checked that. */
@Injectable()
export class BallotLifecycleQuery {
  constructor(private readonly database: DataSource) {}

  async find(actor: Actor, ballot: WholeBallot): Promise<BallotLifecycle> {
    const phase = phaseOf(ballot, ballot.now);
    const [[lifecycle], record] = await Promise.all([
      this.database.query<Omit<BallotLifecycle, 'record'>[]>(SELECT_LIFECYCLE, [
        ballot.id,
        actor.seat?.id ?? null,
        mayManage(actor),
        actor.memberId,
        maySeeCount(actor, ballot, phase),
        actor.country,
      ]),
      findRecord(this.database.manager, ballot.id),
    ]);
    return { ...lifecycle!, record };
  }

  /** Everything that anyone needs to count the ballot again. */
  async bundle(actor: Actor, ballot: WholeBallot): Promise<BallotBundle> {
    const withheld = isBundleWithheld(ballot) ? (await this.find(actor, ballot)).holding : null;
    if (!mayDownloadBundle(actor, ballot, phaseOf(ballot, ballot.now), withheld)) throw new NotFound();
    return buildBundle(
      this.database.manager,
      await this.database.manager.findOneByOrFail(Ballot, { id: ballot.id }),
    );
  }
}
