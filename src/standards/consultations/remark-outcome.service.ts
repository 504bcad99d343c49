import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { type PendingTransition, TransitionHooks } from '../lifecycle/transition-hooks.ts';
import { standardRoom } from '../standard.presenter.ts';
import { findOutcomeRevision } from './answer.repository.ts';
import { ConsultationRemark } from './consultation-remark.entity.ts';
import { ResponsesMissing, ResponsesNotAcknowledged, RoundIsPublished } from './consultations.problems.ts';
import type { DecideConsultationRemark } from './dto/round.input.ts';
import { lockRoundForManaging } from './round.lock.ts';
import { assignRoundsToEdition, countOpenItems } from './round.repository.ts';

/** Records the outcome of remarks, and checks that a transition of the standard has the outcomes it requires. */
@Injectable()
export class RemarkOutcomeService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hooks: TransitionHooks,
  ) {}

  onModuleInit(): void {
    this.hooks.registerCheck({}, enforceResponseRule);
    this.hooks.register({ to: 'published' }, (tx, { standard }) => assignRoundsToEdition(tx, standard.id));
  }

  /** Records the outcome of a remark and its reason. Both can be corrected until the round is published. */
  async decide(
    actor: Actor,
    standardId: string,
    roundId: string,
    remarkId: string,
    { revision, outcome, reason }: DecideConsultationRemark,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { round } = await lockRoundForManaging(tx, actor, standardId, roundId);
      if (round.settledAt) throw new RoundIsPublished();
      const outcomeRevision = await findOutcomeRevision(tx, roundId, remarkId);
      if (outcomeRevision === undefined) throw new NotFound();
      if (outcomeRevision !== revision) throw new Problem('changed-meanwhile');
      await tx.manager.update(
        ConsultationRemark,
        { id: remarkId },
        {
          outcome,
          outcomeReason: reason,
          outcomeBy: actor.memberId,
          outcomeAt: tx.now,
          outcomeRevision: revision + 1,
        },
      );
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
 * What a transition requires of remarks and amendments without an outcome: nothing, that their exact numbers
 * are acknowledged, or that there are none.
 */
async function enforceResponseRule(
  tx: Tx,
  { standard, responses, acknowledged }: PendingTransition,
): Promise<void> {
  if (responses === 'open') return;
  const open = await countOpenItems(tx, standard.id);
  const isAcknowledged = open.remarks === acknowledged.remarks && open.amendments === acknowledged.amendments;
  if (responses === 'named' && !isAcknowledged) throw new ResponsesNotAcknowledged(open);
  if (responses === 'given' && open.remarks + open.amendments > 0) throw new ResponsesMissing(open);
}
