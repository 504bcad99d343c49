import { Injectable } from '@nestjs/common';
import { SYSTEM, type Actor } from '../platform/access/actor.ts';
import { newId } from '../platform/persistence/id.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { BallotOption } from './ballot-option.entity.ts';
import { checkPlan, type BallotPlan } from './ballot-plan.ts';
import { Ballot } from './ballot.entity.ts';
import { BallotOpened } from './ballots.events.ts';
import { NobodyToVote } from './ballots.problems.ts';
import { freezeRoll } from './roll.ts';

/**
 * The one door by which a question of any feature is put to the electorate. The feature decides who may ask;
 * options, method and times are fixed from here on.
 */
@Injectable()
export class BallotAnnouncing {
  constructor(private readonly work: UnitOfWork) {}

  /** Announces a ballot, and opens it when its opening time has come. Returns its id. */
  async announce(actor: Actor, plan: BallotPlan): Promise<string> {
    return this.work.run(actor, async (tx) => {
      checkPlan(plan, tx.now);
      const id = newId();
      await tx.manager.insert(Ballot, {
        id,
        subjectKind: plan.subject.kind,
        subjectId: plan.subject.id,
        question: plan.question,
        method: plan.method,
        electorate: plan.electorate,
        places: plan.places,
        quorumCountries: plan.quorumCountries,
        opensAt: plan.opensAt ?? tx.now,
        closesAt: plan.closesAt,
        timeZone: plan.timeZone,
        announcedBy: actor.memberId,
        announcedAt: tx.now,
      });
      await tx.manager.insert(BallotOption, plan.options.map((option, position) => ({ ballotId: id, optionId: option.id, position, label: option.label })));
      tx.audit({ action: 'ballot.announced', object: { kind: 'ballot', id }, detail: { method: plan.method, electorate: plan.electorate, subject: plan.subject.id } });
      const opensNow = plan.opensAt === null || plan.opensAt <= tx.now;
      if (opensNow && (await this.open(tx, { id, subjectKind: plan.subject.kind, subjectId: plan.subject.id })) === 0) throw new NobodyToVote();
      return id;
    });
  }

  /** Opens every ballot whose time has come; each once, whichever process gets to it first. */
  async openDue(): Promise<void> {
    await this.work.run(SYSTEM, async (tx) => {
      const due = await tx.manager.query<{ id: string; subjectKind: Ballot['subjectKind']; subjectId: string }[]>(
        `select id, subject_kind as "subjectKind", subject_id as "subjectId" from ballot
         where state = 'announced' and opens_at <= app_now() order by opens_at limit 50 for update skip locked`,
      );
      for (const ballot of due) await this.open(tx, ballot);
    });
  }

  private async open(tx: Tx, { id, subjectKind, subjectId }: Pick<Ballot, 'id' | 'subjectKind' | 'subjectId'>): Promise<number> {
    const holderIds = await freezeRoll(tx.manager, id);
    await tx.manager.update(Ballot, { id }, { state: 'open' });
    tx.audit({ action: 'ballot.opened', object: { kind: 'ballot', id }, detail: { seats: holderIds.length } });
    tx.publish(new BallotOpened({ ballotId: id, subjectKind, subjectId, holderIds }));
    tx.live(`ballot:${id}`, 'ballot-opened', { ballotId: id });
    return holderIds.length;
  }
}
