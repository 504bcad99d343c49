import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import {
  type PendingTransition,
  TransitionHooks,
  type OpenItemCounts,
} from '../lifecycle/transition-hooks.ts';
import { standardRoom } from '../standard.presenter.ts';
import { ConsultationRemark } from './consultation-remark.entity.ts';
import { ResponsesMissing, ResponsesNotAcknowledged, RoundIsPublished } from './consultations.problems.ts';
import { IS_COUNTED_REMARK } from './answer-conditions.sql.ts';
import type { DecideConsultationRemark } from './dto/round.input.ts';
import { lockRoundForManaging } from './round.lock.ts';
import { COUNT_OPEN_AMENDMENTS, COUNT_OPEN_REMARKS } from './open-item-counts.sql.ts';

/** What becomes of every remark, and that each move of a standard has of the outcomes what it asks for. */
@Injectable()
export class RemarkOutcomeService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly steps: TransitionHooks,
  ) {}

  onModuleInit(): void {
    this.steps.register({}, enforceResponseRule);
    this.steps.register({ to: 'published' }, (tx, { standard }) => assignRoundsToEdition(tx, standard.id));
  }

  /** Says what became of a remark and why. It can be said again, better, until it is published. */
  async decide(
    actor: Actor,
    standardId: string,
    roundId: string,
    remarkId: string,
    { revision, outcome, reason }: DecideConsultationRemark,
  ): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const { round } = await lockRoundForManaging(tx, actor, standardId, roundId);
      if (round.settledAt) throw new RoundIsPublished();
      const [counted] = await tx.manager.query<{ revision: number }[]>(
        `
          select k.outcome_revision as revision
          from consultation_remark k
          left join round_country c on c.round_id = k.round_id and c.country = k.country
          where k.id = $1 and k.round_id = $2 and ${IS_COUNTED_REMARK}`,
        [remarkId, roundId],
      );
      if (!counted) throw new NotFound();
      if (counted.revision !== revision) throw new Problem('changed-meanwhile');
      const said = {
        outcome,
        outcomeReason: reason,
        outcomeBy: actor.memberId,
        outcomeAt: tx.now,
        outcomeRevision: revision + 1,
      };
      await tx.manager.update(ConsultationRemark, { id: remarkId }, said);
      tx.audit({
        action: 'consultation-remark.decided',
        object: { kind: 'consultation-remark', id: remarkId },
        detail: { roundId, outcome },
      });
      tx.broadcast(standardRoom(standardId), 'consultation-changed', { roundId });
    });
  }
}

/**
 * What a move asks of remarks and amendments without an outcome: nothing, that they are named as they are, or
 * that there are none.
 */
async function enforceResponseRule(
  tx: Tx,
  { standard, responses, acknowledged: named }: PendingTransition,
): Promise<void> {
  if (responses === 'open') return;
  const [waiting] = await tx.manager.query<[OpenItemCounts]>(
    `select ${COUNT_OPEN_REMARKS} as remarks, ${COUNT_OPEN_AMENDMENTS} as amendments`,
    [standard.id],
  );
  const isNamed = waiting.remarks === named.remarks && waiting.amendments === named.amendments;
  if (responses === 'named' && !isNamed) throw new ResponsesNotAcknowledged(waiting);
  if (responses === 'given' && waiting.remarks + waiting.amendments > 0) throw new ResponsesMissing(waiting);
}

/** Closes the books of a standard that is published: its rounds belong to that version from now on. */
async function assignRoundsToEdition(tx: Tx, standardId: string): Promise<void> {
  await tx.manager.query(
    `
      update consultation_round r
      set settled_at = $2,
        settled_version_id = (
          select version_id
          from published_version p
          where p.standard_id = $1
          order by p.ordinal desc
          limit 1
        )
      where r.standard_id = $1 and r.settled_at is null and r.state in ('closed', 'cancelled')`,
    [standardId, tx.now],
  );
}
