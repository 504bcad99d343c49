import { Injectable } from '@nestjs/common';
import type { StandardState } from '@nbn/contracts';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound, Problem } from '#platform/problems/problem';
import { Standard } from '../standard.entity.ts';
import { StandardStateChanged } from '../standard.events.ts';
import { type LockedStandard, lockStandard } from '../standard.lock.ts';
import { mayTransition } from '../standard.policy.ts';
import { standardRoom } from '../standard.presenter.ts';
import { TransitionNotAllowed, TransitionTooEarly } from '../standard.problems.ts';
import type { TransitionStandard } from './dto/transition.input.ts';
import {
  findTransition,
  manualTransitions,
  type Transition,
  type TransitionTrigger,
  transitionOpensAt,
} from './transitions.ts';
import { TransitionHooks, type OpenItemCounts } from './transition-hooks.ts';
import { StandardTransition } from './standard-transition.entity.ts';

const NONE_ACKNOWLEDGED: OpenItemCounts = { remarks: 0, amendments: 0 };

/**
 * Moves standards through their lifecycle: at a member's request, or caused by a round, a ballot or a
 * publication. Every move is recorded with who and why.
 */
@Injectable()
export class StandardLifecycleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: TransitionHooks,
  ) {}

  /**
   * A step that a member takes. `from` is where the member saw the standard: two who press at once take one
   * step.
   */
  async transition(
    actor: Actor,
    standardId: string,
    { from, to, reason, supersededById }: TransitionStandard,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const standard = await lockStandard(tx, actor, standardId);
      if (standard.state !== from) throw new Problem('changed-meanwhile');
      const move = manualTransitions(from, standard.parkedFrom).find((one) => one.to === to);
      if (!move) throw new TransitionNotAllowed();
      if (!mayTransition(actor, move)) throw new NotFound();
      if (move.reason && !reason) throw new InvalidInput([{ field: 'reason', code: 'reason' }]);
      if (to === 'superseded' && supersededById)
        await this.recordSuccessor(tx, actor, standard, supersededById);
      await this.applyTransition(tx, standard, move, reason || null);
    });
  }

  /**
   * A step that another part of the system causes, in its own transaction and with the standard
   * locked.
   * @param reason in the words of the system or of the member who caused it, where one is required or given.
   * @param named how many remarks and amendments its maker knows to be without an outcome.
   */
  async advance(
    tx: Tx,
    standard: LockedStandard,
    to: StandardState,
    by: Exclude<TransitionTrigger, 'editors' | 'secretariat'>,
    reason: string | null = null,
    named = NONE_ACKNOWLEDGED,
  ): Promise<void> {
    const move = findTransition(standard.state, to);
    if (move?.by !== by) throw new TransitionNotAllowed();
    await this.applyTransition(tx, standard, move, reason, named);
  }

  private async applyTransition(
    tx: Tx,
    standard: LockedStandard,
    move: Transition,
    reason: string | null,
    named = NONE_ACKNOWLEDGED,
  ): Promise<void> {
    const { id: standardId, title, audience } = standard;
    const { from, to, responses } = move;
    const earliest = transitionOpensAt(move, standard.stateSince);
    if (earliest && earliest > tx.now) throw new TransitionTooEarly(earliest);
    await this.steps.run(tx, { standard, from, to, responses, reason, acknowledged: named });
    const byId = tx.actor === SYSTEM ? null : tx.actor.memberId;
    await tx.manager.update(
      Standard,
      { id: standardId },
      { state: to, stateSince: tx.now, parkedFrom: to === 'parked' ? from : null },
    );
    await tx.manager.insert(StandardTransition, {
      id: newId(),
      standardId,
      fromState: from,
      toState: to,
      reason,
      byId,
      at: tx.now,
    });
    tx.audit({
      action: 'standard.moved',
      object: { kind: 'standard', id: standardId },
      detail: { from, to },
    });
    tx.publish(new StandardStateChanged({ standardId, from, to, byId }));
    tx.broadcast(standardRoom(standardId), 'standard-changed', { title, state: to, audience });
  }

  private async recordSuccessor(
    tx: Tx,
    actor: Actor,
    standard: LockedStandard,
    supersededBy: string,
  ): Promise<void> {
    if (supersededBy === standard.id)
      throw new InvalidInput([{ field: 'supersededById', code: 'other-standard' }]);
    await lockStandard(tx, actor, supersededBy);
    await tx.manager.update(Standard, { id: standard.id }, { supersededBy });
  }
}
