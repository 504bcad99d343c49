import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SYSTEM, type Actor, type Principal } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { BallotOption } from './ballot-option.entity.ts';
import { checkPlan, checkRules, type BallotPlan } from './ballot-plan.ts';
import { Ballot } from './ballot.entity.ts';
import { BallotOpened } from './ballots.events.ts';
import { BallotAlreadyRunning, NobodyToVote } from './ballots.problems.ts';
import { withInheritedTerms } from './inherited-terms.ts';
import { recordOpening } from './record/ballot-bundle.ts';
import { copyRoll, freezeRoll } from './roll.repository.ts';
import { BallotBoxService } from './secret/ballot-box.service.ts';
import { BallotMailer } from './ballot.mailer.ts';

/**
 * The one door by which a question of any feature is put to the electorate. The feature decides who may ask;
 * options, method and times are fixed from here on.
 */
@Injectable()
export class BallotAnnouncementService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: BallotMailer,
    private readonly boxes: BallotBoxService,
  ) {}

  /** Announces a ballot, and opens it when its opening time has come. Returns its id. */
  async announce(actor: Actor, plan: BallotPlan): Promise<string> {
    return this.work.run(actor, (tx) => this.announceInTransaction(tx, actor, plan));
  }

  /**
   * Announces within a transaction that is under way, as the runoff after a tie does, in the name of whoever
   * called the first.
   */
  async announceInTransaction(tx: Tx, actor: Principal, given: BallotPlan & InheritedTerms): Promise<string> {
    const plan = await withInheritedTerms(tx.manager, given);
    checkPlan(plan, tx.now);
    const id = newId();
    await insertBallot(
      tx,
      id,
      'announced',
      plan,
      plan.announcedBy ?? (actor === SYSTEM ? '' : actor.memberId),
    );
    tx.audit({
      action: 'ballot.announced',
      object: { kind: 'ballot', id },
      detail: {
        method: plan.method,
        electorate: plan.electorate,
        subject: plan.subject.id,
        secrecy: plan.secrecy ?? 'open',
      },
    });
    const opensNow = plan.opensAt === null || plan.opensAt <= tx.now;
    if (
      opensNow &&
      (await this.open(tx, await tx.manager.findOneByOrFail(Ballot, { id }), plan.rollOf)) === 0
    )
      throw new NobodyToVote();
    return id;
  }

  /** Announces a draft in its transaction. One whose opening time has come opens at once. */
  async announceDraft(tx: Tx, ballot: Ballot): Promise<void> {
    const { id } = ballot;
    checkRules(ballot);
    const { method, follows, subjectKind, subjectId } = ballot;
    // A question is its own subject; what it follows on is named by its id.
    if (follows)
      await withInheritedTerms(tx.manager, {
        method,
        follows,
        subject: { kind: subjectKind, id: subjectKind === 'question' ? follows : subjectId },
      });
    await tx.manager.update(Ballot, { id }, { state: 'announced', announcedAt: tx.now });
    tx.audit({
      action: 'ballot.announced',
      object: { kind: 'ballot', id },
      detail: {
        method: ballot.method,
        electorate: ballot.electorate,
        subject: ballot.subjectId,
        secrecy: ballot.secrecy,
      },
    });
    tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    if (ballot.opensAt <= tx.now && (await this.open(tx, ballot)) === 0) throw new NobodyToVote();
  }

  /** Opens every ballot whose time has come; each once, whichever process gets to it first. */
  async openDue(): Promise<void> {
    await this.work.run(SYSTEM, async (tx) => {
      const due = await tx.manager.query<{ id: string }[]>(
        `
          select id
          from ballot
          where state = 'announced' and opens_at <= app_now()
          order by opens_at
          limit 50
          for update skip locked`,
      );
      for (const { id } of due) await this.open(tx, await tx.manager.findOneByOrFail(Ballot, { id }));
    });
  }

  private async open(tx: Tx, ballot: Ballot, rollFrom?: string): Promise<number> {
    const { id, subjectKind, subjectId, rules } = ballot;
    const holderIds = rollFrom
      ? await copyRoll(tx.manager, id, rollFrom)
      : await freezeRoll(tx.manager, { ...ballot, vacantCount: rules.vacantCount ?? false });
    await tx.manager.update(Ballot, { id }, { state: 'open', openedAt: tx.now });
    const boxes = ballot.secrecy === 'secret' ? await this.boxes.create(tx, ballot) : [];
    const hash = await recordOpening(tx, ballot, boxes);
    await this.mailer.queueEmails(tx, ballot, 'opened', hash);
    tx.audit({
      action: 'ballot.opened',
      object: { kind: 'ballot', id },
      detail: { seats: holderIds.length },
    });
    tx.publish(new BallotOpened({ ballotId: id, subjectKind, subjectId, holderIds }));
    tx.broadcast(`ballot:${id}`, 'ballot-opened', { ballotId: id });
    return holderIds.length;
  }
}

/** What a ballot that follows another takes over from it. */
export interface InheritedTerms {
  readonly announcedBy?: string;
  readonly round?: number;
  /** The ballot whose frozen roll it keeps. */
  readonly rollOf?: string;
}

/** Writes a ballot down with its options and what is arranged for its seats. */
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
  if (audience.kind === 'members') await replaceReaders(tx.manager, id, audience.memberIds);
  await insertArrangements(tx.manager, id, plan);
}

function isAlreadyRunningError(error: unknown): boolean {
  return error instanceof Error && error.message.includes('ballot_one_running');
}

/** Who reads a ballot for named members; whoever leaves the list sees nothing of it any more. */
async function replaceReaders(
  manager: EntityManager,
  ballotId: string,
  memberIds: readonly string[],
): Promise<void> {
  await manager.query('delete from ballot_reader where ballot_id = $1 and member_id <> all($2::uuid[])', [
    ballotId,
    memberIds,
  ]);
  await manager.query(
    'insert into ballot_reader (ballot_id, member_id) select $1, unnest($2::uuid[]) on conflict do nothing',
    [ballotId, memberIds],
  );
}

async function insertArrangements(
  manager: EntityManager,
  ballotId: string,
  { recusedSeats = [], alternates = [] }: BallotPlan,
): Promise<void> {
  if (recusedSeats.length + alternates.length === 0) return;
  await manager.query(
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
