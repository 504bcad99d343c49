import { Injectable } from '@nestjs/common';
import { equalFormats } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { Clause } from '../../clauses/clause.entity.ts';
import { lockStandard } from '../../standard.lock.ts';
import {
  type AmendmentBeginning,
  type ClauseShape,
  insertDraft,
  isUnchanged,
  markSubmitted,
  markWithdrawn,
  requireAmendable,
} from '../amendment-draft.ts';
import { Amendment } from '../amendment.entity.ts';
import { lockForAuthor, requireNoRunningBallot } from '../amendment.lock.ts';
import { AmendmentSetSubmitted } from '../amendments.events.ts';
import { mayEditWording, mayWithdraw } from '../amendments.policy.ts';
import {
  AmendmentNotDraft,
  AmendmentNotOpen,
  AmendmentsAreClosed,
  AmendmentUnchanged,
} from '../amendments.problems.ts';
import { AmendmentSet } from './amendment-set.entity.ts';
import { ensureOwnSet, lockSetForAuthor } from './amendment-set.lock.ts';
import { AmendmentSetQuery } from './amendment-set.query.ts';

/** The same member began it at the same moment: a second press, or a second window. */
class DraftIsBegun extends Error {
  constructor(readonly id: string) {
    super('the draft is begun already');
  }
}

/** Something was written in it, or it was sent or taken back, since one looked. */
class DraftHasChanged extends Error {
  constructor() {
    super('the draft has changed');
  }
}

/** What a member suggests in the text of a draft: amendments of several clauses, sent and taken back together. */
@Injectable()
export class AmendmentSetService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly query: AmendmentSetQuery,
  ) {}

  /**
   * The draft of a clause among what the actor suggests; begun, as the clause stands, if there is none. Returns
   * its id.
   */
  async draftClause(actor: Actor, standardId: string, clauseId: string): Promise<string> {
    const begun = await this.query.findDraft(actor, standardId, clauseId);
    return begun ?? this.beginDraft(actor, standardId, clauseId, { change: 'reworded' });
  }

  /** A draft of a new clause after this one, in which nothing is written yet. Returns its id. */
  draftNewClause(actor: Actor, standardId: string, clauseId: string, shape: ClauseShape): Promise<string> {
    return this.beginDraft(actor, standardId, clauseId, { change: 'added', shape });
  }

  /** The suggestion that a clause be removed. Returns its id. */
  draftRemoval(actor: Actor, standardId: string, clauseId: string): Promise<string> {
    return this.beginDraft(actor, standardId, clauseId, { change: 'removed' });
  }

  /**
   * Takes back a draft that was opened and left as it was; one in which something is written stays. Done twice, it
   * changes nothing.
   */
  async withdrawUnchanged(actor: Actor, id: string): Promise<void> {
    if (!(await this.query.isEmptyDraft(actor, id))) return;
    try {
      await this.unitOfWork.run(actor, async (tx) => {
        const { amendment } = await lockForAuthor(tx, actor, id);
        if (amendment.state !== 'draft' || !isUnchanged(amendment)) throw new DraftHasChanged();
        await markWithdrawn(tx, actor, amendment);
      });
    } catch (error) {
      if (!(error instanceof DraftHasChanged)) throw error;
    }
  }

  /**
   * Submits all of a set that changes anything to all readers of the standard; what changes nothing is dropped.
   * One that has a reason of its own keeps it.
   */
  async submit(actor: Actor, id: string, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { standard, set, amendments } = await lockSetForAuthor(tx, actor, id);
      if (set.submittedAt || set.withdrawnAt) throw new AmendmentNotDraft();
      const drafts = amendments.filter(({ state }) => state === 'draft');
      const changed = drafts.filter((draft) => !isUnchanged(draft));
      const [first] = changed;
      if (!first) throw new AmendmentUnchanged();
      if (!mayEditWording(actor, first, standard)) throw new AmendmentsAreClosed();
      for (const draft of drafts)
        if (isUnchanged(draft)) await markWithdrawn(tx, actor, draft);
        else await markSubmitted(tx, actor, draft, draft.reason || reason);
      await tx.manager.update(
        AmendmentSet,
        { id },
        { reason, submittedBy: actor.memberId, submittedAt: tx.now },
      );
      tx.publish(
        new AmendmentSetSubmitted({
          standardId: standard.id,
          setId: id,
          firstId: first.id,
          byId: actor.memberId,
        }),
      );
    });
  }

  /** Withdraws all of a set that has no outcome yet: drafts silently, what was submitted with an event each. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { set, amendments } = await lockSetForAuthor(tx, actor, id);
      const open = amendments.filter((amendment) => mayWithdraw(actor, amendment));
      if (set.withdrawnAt || open.length === 0) throw new AmendmentNotOpen();
      await withdrawEach(tx, actor, open);
      await tx.manager.update(AmendmentSet, { id }, { withdrawnAt: tx.now });
    });
  }

  private async beginDraft(
    actor: Actor,
    standardId: string,
    clauseId: string,
    begun: DraftBeginning,
  ): Promise<string> {
    try {
      return await this.unitOfWork.run(actor, async (tx) => {
        const standard = await lockStandard(tx, actor, standardId);
        const clause = await requireAmendable(tx, actor, standard, clauseId);
        const setId = await ensureOwnSet(tx, actor, standardId);
        const drafts = await tx.manager.findBy(Amendment, {
          setId,
          clauseId,
          change: begun.change,
          state: 'draft',
        });
        for (const before of drafts.filter((draft) => begun.change !== 'added' || isUnchanged(draft))) {
          if (isCurrent(before, clause, begun)) throw new DraftIsBegun(before.id);
          await markWithdrawn(tx, actor, before);
        }
        return insertDraft(tx, actor, clause, { ...begun, setId });
      });
    } catch (error) {
      if (error instanceof DraftIsBegun) return error.id;
      throw error;
    }
  }
}

type DraftBeginning = Required<Pick<AmendmentBeginning, 'change'>> & Pick<AmendmentBeginning, 'shape'>;

/** Whether something is written in it, or it begins from the clause as it stands; a new one, whether it is alike. */
function isCurrent(draft: Amendment, { text, formats }: Clause, { shape }: DraftBeginning): boolean {
  if (shape) return draft.baseKind === shape.kind && draft.baseLevel === shape.level;
  return !isUnchanged(draft) || (draft.baseText === text && equalFormats(draft.baseFormats, formats));
}

async function withdrawEach(tx: Tx, actor: Actor, amendments: readonly Amendment[]): Promise<void> {
  for (const amendment of amendments) {
    await requireNoRunningBallot(tx, amendment.id);
    await markWithdrawn(tx, actor, amendment);
  }
}
