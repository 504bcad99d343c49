import { BALLOT_LIMITS } from '@nbn/contracts';
import type { BallotResult } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import { BallotOption } from './ballot-option.entity.ts';
import type { BallotPlan, InheritedTerms } from './ballot-plan.ts';
import { Ballot } from './ballot.entity.ts';
import { BallotAlreadyRunning } from './ballots.problems.ts';

export interface LabelledOption {
  readonly id: string;
  readonly label: string;
}

/** Stores a ballot with its options, its named readers and the arrangements for its seats. */
export async function insertBallot(
  tx: Tx,
  id: string,
  state: 'announced' | 'draft',
  plan: BallotPlan & InheritedTerms,
  by: string,
): Promise<void> {
  const { audience = { kind: 'region' } } = plan;
  try {
    await tx.manager.insert(Ballot, {
      id,
      state,
      subjectKind: plan.subject.kind,
      subjectId: plan.subject.kind === 'question' ? id : plan.subject.id,
      textHash: plan.subject.textHash ?? null,
      subjectPath: plan.subject.path ?? null,
      question: plan.question,
      method: plan.method,
      electorate: plan.electorate,
      rules: plan.rules ?? {},
      places: plan.places,
      quorumCountries: plan.quorumCountries,
      quorumShare: plan.quorumShare ?? null,
      secrecy: plan.secrecy ?? 'open',
      tieRule: plan.tieRule ?? 'report',
      results: plan.results ?? 'after-close',
      strawPoll: plan.strawPoll ?? false,
      audience: audience.kind,
      audienceCountry: audience.kind === 'country' ? audience.country : null,
      rollCountries: plan.rollCountries ? [...plan.rollCountries] : null,
      presentSeats: plan.presentSeats ? [...plan.presentSeats] : null,
      chairCountry: plan.chairCountry ?? null,
      follows: plan.follows ?? null,
      round: plan.round ?? 1,
      opensAt: plan.opensAt ?? tx.now,
      closesAt: plan.closesAt,
      timeZone: plan.timeZone,
      announcedBy: by,
      announcedAt: tx.now,
    });
  } catch (error) {
    throw isAlreadyRunningError(error) ? new BallotAlreadyRunning() : error;
  }
  if (plan.options.length > 0) {
    await tx.manager.insert(
      BallotOption,
      plan.options.map((option, position) => ({
        ballotId: id,
        optionId: option.id,
        position,
        label: option.label,
      })),
    );
  }
  if (audience.kind === 'members') await replaceReaders(tx, id, audience.memberIds);
  await insertArrangements(tx, id, plan);
}

function isAlreadyRunningError(error: unknown): boolean {
  return error instanceof Error && error.message.includes('ballot_one_running');
}

/** Who reads a ballot for named members; whoever leaves the list sees nothing of it any more. */
async function replaceReaders(tx: Tx, ballotId: string, memberIds: readonly string[]): Promise<void> {
  await tx.manager.query('delete from ballot_reader where ballot_id = $1 and member_id <> all($2::uuid[])', [
    ballotId,
    memberIds,
  ]);
  await tx.manager.query(
    'insert into ballot_reader (ballot_id, member_id) select $1, unnest($2::uuid[]) on conflict do nothing',
    [ballotId, memberIds],
  );
}

async function insertArrangements(
  tx: Tx,
  ballotId: string,
  { recusedSeats = [], alternates = [] }: BallotPlan,
): Promise<void> {
  if (recusedSeats.length + alternates.length === 0) return;
  await tx.manager.query(
    `
      insert into ballot_arrangement (ballot_id, seat_id, recused, alternate_id)
      select $1, s.id, s.id = any($2::uuid[]),
        (select a.member from unnest($3::uuid[], $4::uuid[]) as a(seat, member) where a.seat = s.id limit 1)
      from team_seat s
      where s.id = any($2) or s.id = any($3)`,
    [
      ballotId,
      recusedSeats,
      alternates.map(({ seatId }) => seatId),
      alternates.map(({ memberId }) => memberId),
    ],
  );
}

/** Options of a ballot in the order of its paper. */
export async function findOptionIds(manager: EntityManager, ballotId: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    'select option_id as id from ballot_option where ballot_id = $1 order by position',
    [ballotId],
  );
  return rows.map(({ id }) => id);
}

/** All options of a ballot with their labels, in the order of its paper. */
export async function findOptions(manager: EntityManager, ballotId: string): Promise<LabelledOption[]> {
  return manager.query<LabelledOption[]>(
    'select option_id as id, label from ballot_option where ballot_id = $1 order by position',
    [ballotId],
  );
}

/** Those of the given options that the ballot has, in the order of its paper. */
export async function findOptionsAmong(
  tx: Tx,
  ballotId: string,
  optionIds: readonly string[],
): Promise<LabelledOption[]> {
  return tx.manager.query<LabelledOption[]>(
    `
      select option_id as id, label
      from ballot_option
      where ballot_id = $1 and option_id = any($2::uuid[])
      order by position`,
    [ballotId, optionIds],
  );
}

/** Members for whom alone the ballot is. */
export async function findReaderIds(tx: Tx, ballotId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ memberId: string }[]>(
    'select member_id as "memberId" from ballot_reader where ballot_id = $1',
    [ballotId],
  );
  return rows.map(({ memberId }) => memberId);
}

/** Announced ballots whose opening time has come; those that another process is opening are left to it. */
export async function lockBallotsDueToOpen(tx: Tx): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `
      select id
      from ballot
      where state = 'announced' and opens_at <= app_now()
      order by opens_at
      limit 50
      for update skip locked`,
  );
  return rows.map(({ id }) => id);
}

/** The next open ballot whose closing time has passed, unless it was tried before or another process has it. */
export async function lockNextBallotToClose(tx: Tx, tried: readonly string[]): Promise<string | null> {
  const [due] = await tx.manager.query<{ id: string }[]>(
    `
      select id
      from ballot
      where state = 'open' and closes_at <= app_now() and id <> all($1)
      order by closes_at, id
      limit 1
      for update skip locked`,
    [tried],
  );
  return due?.id ?? null;
}

export async function saveResult(tx: Tx, ballotId: string, result: BallotResult): Promise<void> {
  await tx.manager.query(
    `
      update ballot
      set state = 'counted', closed_at = app_now(), counted_at = app_now(), outcome = $2, result = $3
      where id = $1`,
    [ballotId, result.state, JSON.stringify(result)],
  );
}

/** Releases the result. The chair or the lot then has some days for a tie that is still open. */
export async function saveRelease(tx: Tx, ballotId: string, isOpenTie: boolean): Promise<void> {
  await tx.manager.query(
    `
      update ballot
      set state = 'released', released_at = app_now(), tie_due_at = case
        when $2 then app_now() + make_interval(days => $3) end
      where id = $1`,
    [ballotId, isOpenTie, BALLOT_LIMITS.chairDays],
  );
}

/** Keeps who closed the ballot early, until somebody else confirms it. */
export async function saveEarlyCloser(tx: Tx, ballotId: string, memberId: string): Promise<void> {
  await tx.manager.query('update ballot set closed_early_by = $2 where id = $1', [ballotId, memberId]);
}

/**
 * Sets the closing time to now. The table wants closing times later than openings, so that a ballot opened
 * this very moment closes a millisecond later.
 */
export async function endVotingNow(tx: Tx, ballotId: string): Promise<void> {
  await tx.manager.query(
    `
      update ballot
      set closes_at = greatest(app_now(), opens_at + interval '1 millisecond')
      where id = $1`,
    [ballotId],
  );
}

/** Keeps when the text that is voted on first changed. */
export async function saveTextChanged(tx: Tx, ballotId: string): Promise<void> {
  await tx.manager.query(
    'update ballot set text_changed_at = app_now() where id = $1 and text_changed_at is null',
    [ballotId],
  );
}
