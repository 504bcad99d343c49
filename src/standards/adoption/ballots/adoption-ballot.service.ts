import { Injectable } from '@nestjs/common';
import { BallotAnnouncementService, BallotClosed, type BallotPlan } from '../../../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { StandardLifecycleService } from '../../lifecycle/standard-lifecycle.service.ts';
import type { OpenItemCounts } from '../../lifecycle/transition-hooks.ts';
import { lockStandardForSystem, lockStandard } from '../../standard.lock.ts';
import { createVersion } from '../../versions/create-version.ts';
import { countBallotVersions, findClosedBallot } from './adoption-ballot.repository.ts';

/** The reasons that a ballot gives in the history of a standard. */
const ADOPTED_REASON = 'The text was adopted in the ballot.';
const NOT_ADOPTED_REASON = 'The text was not adopted in the ballot.';
const UNDECIDED_REASON = 'The ballot ended without a decision.';

/** The ballot by which the countries adopt a standard: held on a fixed version, by its hash. */
@Injectable()
export class AdoptionBallotService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycle: StandardLifecycleService,
    private readonly announcements: BallotAnnouncementService,
  ) {}

  /**
   * Fixes the consolidated text as a version and puts it to the vote; from here on nobody writes in it.
   * Returns the ballot's id.
   * @param named how many remarks and amendments have no outcome, as whoever opens it knows; the history
   * names them.
   */
  async open(
    actor: Actor,
    standardId: string,
    named: OpenItemCounts | undefined,
    planFor: (subject: BallotPlan['subject']) => BallotPlan,
  ): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const standard = await lockStandard(tx, actor, standardId);
      if (!actor.permissions.has('ballots:manage') || !actor.permissions.has('standards:manage'))
        throw new NotFound();
      await this.lifecycle.advance(
        tx,
        standard,
        'ballot',
        'ballot',
        named ? openItemsReason(named) : null,
        named,
      );
      const before = await countBallotVersions(tx, standardId);
      const { hash } = await createVersion(tx, standardId, `Ballot ${before + 1}`, 'ballot');
      const ballotId = await this.announcements.announceInTransaction(
        tx,
        actor,
        planFor({ kind: 'standard', id: standardId, textHash: hash, path: `/standards/${standardId}` }),
      );
      tx.audit({
        action: 'standard.ballot-opened',
        object: { kind: 'standard', id: standardId },
        detail: {
          ballot: ballotId,
          hash,
          ...(named ? { openRemarks: named.remarks, openAmendments: named.amendments } : {}),
        },
      });
      return ballotId;
    });
  }

  /**
   * What the countries decided leads the standard on, or back to consolidation. A straw poll binds nobody.
   */
  @OnEvents(BallotClosed)
  async applyBallotResults(events: readonly BallotClosed[], tx: Tx): Promise<void> {
    for (const { payload } of events) {
      const { ballotId, subjectKind, subjectId, outcome } = payload;
      if (subjectKind !== 'standard') continue;
      const ballot = await findClosedBallot(tx, ballotId);
      const standard = await lockStandardForSystem(tx, subjectId);
      // After the last blocked round of consent the declared fallback asks the countries; its result is the
      // one that decides.
      if (!ballot || ballot.strawPoll || ballot.hasSuccessor || standard.state !== 'ballot') continue;
      if (outcome === 'adopted')
        await this.lifecycle.advance(tx, standard, 'adopted', 'ballot', ADOPTED_REASON);
      else
        await this.lifecycle.advance(
          tx,
          standard,
          'consolidation',
          'ballot',
          outcome === 'not-adopted' ? NOT_ADOPTED_REASON : UNDECIDED_REASON,
        );
    }
  }
}

/**
 * What the history says of a text that is voted on while remarks or amendments have no outcome; nothing where
 * all have one.
 */
function openItemsReason({ remarks, amendments }: OpenItemCounts): string | null {
  const counted = (count: number, name: string): string[] =>
    count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`];
  const parts = [...counted(remarks, 'remark'), ...counted(amendments, 'amendment')];
  return parts.length === 0 ? null : `Put to the vote while ${parts.join(' and ')} still had no outcome.`;
}
