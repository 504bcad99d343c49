import { BALLOT_UNITS, type CountryCode, type SeatType } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import type { BallotRecipient } from '../emails/ballot-recipient.ts';
import type { Ballot } from '../ballot.entity.ts';
import type { Voter } from '../voter.ts';

/** A paper that waits for its second officer, with its seat. */
export interface PaperEntry {
  readonly id: string;
  readonly seatId: string;
  readonly country: Voter['country'];
  readonly type: SeatType;
  readonly way: 'phone' | 'paper';
  readonly paper: unknown;
  readonly enteredBy: string;
  readonly revision: number;
}

/** A seat for which a paper is to be entered. */
export interface EntrySeat {
  readonly country: CountryCode;
  readonly type: SeatType;
  readonly recused: boolean;
  readonly vacant: boolean;
  /** Somebody who may vote for it has voted, or has refused a paper that was entered. */
  readonly hasVoted: boolean;
  readonly papersRefused: boolean;
}

const HAS_VOTED = `
  exists (
    select
    from ballot_paper p
    where p.ballot_id = s.ballot_id and p.seat_id = s.seat_id and p.way not in ('phone', 'paper')
  )`;

/** The seat on the roll; its row stays locked. */
export async function lockEntrySeat(
  manager: EntityManager,
  ballotId: string,
  seatId: string,
): Promise<EntrySeat | undefined> {
  const [seat] = await manager.query<EntrySeat[]>(
    `
      select country_code as country, seat_type as type, recused, vacant, papers_refused as "papersRefused",
        ${HAS_VOTED} as "hasVoted"
      from ballot_seat s
      where ballot_id = $1 and seat_id = $2
      for update`,
    [ballotId, seatId],
  );
  return seat;
}

/** The entry with its row locked. */
export async function lockEntry(
  manager: EntityManager,
  ballotId: string,
  entryId: string,
): Promise<PaperEntry | undefined> {
  const [entry] = await manager.query<PaperEntry[]>(
    `
      select e.id, e.seat_id as "seatId", s.country_code as country, s.seat_type as type, e.way, e.paper,
        e.entered_by as "enteredBy", s.revision
      from ballot_entry e
      join ballot_seat s using (ballot_id, seat_id)
      where e.ballot_id = $1 and e.id = $2
      for update of e`,
    [ballotId, entryId],
  );
  return entry;
}

/**
 * Everybody who may vote for the seat, or voted for it before; of a ballot among countries, the whole team.
 */
export async function findSeatVoters(
  manager: EntityManager,
  ballot: Pick<Ballot, 'id' | 'electorate'>,
  seatId: string,
): Promise<BallotRecipient[]> {
  return manager.query<BallotRecipient[]>(
    `
      select distinct m.member_id as "memberId", m.email as address, m.language
      from ballot_seat s
      join membership m on m.state = 'active'
        and (
          m.seat_id in (s.seat_id, s.proxy_seat_id) or m.member_id in (s.alternate_id, s.holder_id)
          or ($3 and m.role = 'team' and m.country = s.country_code)
        )
      where s.ballot_id = $1 and s.seat_id = $2`,
    [ballot.id, seatId, BALLOT_UNITS[ballot.electorate].includes('country')],
  );
}

/** Whether all of these were in the secretariat before the ballot opened, and still are. */
export async function areOfficersSinceOpening(
  manager: EntityManager,
  ballotId: string,
  memberIds: readonly string[],
): Promise<boolean> {
  const rows = await manager.query<object[]>(
    `
      select
      from member m
      join ballot b on b.id = $1
      where m.id = any($2::uuid[]) and m.office = 'secretariat' and m.state = 'active'
        and m.office_since <= b.opened_at`,
    [ballotId, memberIds],
  );
  return rows.length === new Set(memberIds).size;
}

/** Keeps a paper until a second officer confirms it. False where the seat has one pending already. */
export async function insertEntry(
  tx: Tx,
  ballotId: string,
  { id, seatId, way, paper, enteredBy }: Pick<PaperEntry, 'id' | 'seatId' | 'way' | 'paper' | 'enteredBy'>,
): Promise<boolean> {
  const inserted = await tx.manager.query<object[]>(
    `
      insert into ballot_entry (id, ballot_id, seat_id, way, paper, entered_by, entered_at)
      values ($1, $2, $3, $4, $5, $6, app_now())
      on conflict on constraint ballot_entry_one do nothing
      returning 1`,
    [id, ballotId, seatId, way, JSON.stringify(paper), enteredBy],
  );
  return inserted.length > 0;
}

export async function deleteEntry(tx: Tx, entryId: string): Promise<void> {
  await tx.manager.query('delete from ballot_entry where id = $1', [entryId]);
}

/** After the close no paper waits for its second officer any more. */
export async function deleteEntriesOfBallot(tx: Tx, ballotId: string): Promise<void> {
  await tx.manager.query('delete from ballot_entry where ballot_id = $1', [ballotId]);
}

/** Removes an entry of this ballot. Returns its seat, or null where there is no such entry. */
export async function withdrawEntry(tx: Tx, ballotId: string, entryId: string): Promise<string | null> {
  const [rows] = await tx.manager.query<[{ seat_id: string }[], number]>(
    'delete from ballot_entry where ballot_id = $1 and id = $2 returning seat_id',
    [ballotId, entryId],
  );
  return rows[0]?.seat_id ?? null;
}

/** From now on nobody enters a paper for this seat. */
export async function refuseFurtherPapers(tx: Tx, ballotId: string, seatId: string): Promise<void> {
  await tx.manager.query(
    'update ballot_seat set papers_refused = true where ballot_id = $1 and seat_id = $2',
    [ballotId, seatId],
  );
}

/** Whether the actor votes for the seat: its holder, or the alternate to whom it was handed over. */
export async function votesForSeat(tx: Tx, actor: Actor, ballotId: string, seatId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      select
      from ballot_seat
      where ballot_id = $1 and seat_id = $2
        and (alternate_id = $3 or (alternate_id is null and seat_id = $4))`,
    [ballotId, seatId, actor.memberId, actor.seat?.id ?? null],
  );
  return rows.length > 0;
}
