import { Injectable } from '@nestjs/common';
import { nextEdition, type ClauseDifference } from '@nbn/drafting';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { StandardWorkerPool } from '../worker/standard-worker-pool.ts';
import { StandardLifecycleService } from '../lifecycle/standard-lifecycle.service.ts';
import { StandardPublished } from '../standard.events.ts';
import { lockStandard } from '../standard.lock.ts';
import { mayPublish } from '../standard.policy.ts';
import { standardRoom } from '../standard.presenter.ts';
import {
  SlugIsTaken,
  ChangeIsUndecided,
  NotAdopted,
  NothingToPublish,
  VersionIsNotNewer,
} from '../standard.problems.ts';
import type { PublishVersion } from './dto/publication.input.ts';
import {
  claimSlug,
  findCandidate,
  findClauses,
  findDecidedClauseIds,
  insertChanges,
  insertPublishedVersion,
} from './publication.repository.ts';
import { findComparableHash } from '../versions/version-fingerprint.repository.ts';
import { slugOf } from './slug.ts';

/** Publishes versions, which stay public from then on. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycle: StandardLifecycleService,
    private readonly computations: StandardWorkerPool,
  ) {}

  /** Publishes an adopted version as the edition that is in force from now on. Returns its number. */
  async publish(actor: Actor, standardId: string, versionId: string, input: PublishVersion): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const standard = await lockStandard(tx, actor, standardId);
      if (!mayPublish(actor)) throw new NotFound();
      const candidate = await findCandidate(tx, standardId, versionId);
      if (!candidate) throw new NotFound();
      const { last } = candidate;
      if (candidate.kind !== 'adopted') throw new NotAdopted();
      if (last && last.of >= candidate.ordinal) throw new VersionIsNotNewer();
      if (last && (await saysTheSame(tx, last.versionId, versionId))) throw new NothingToPublish();
      if (!last && !(await claimSlug(tx, standardId, input.slug ?? slugOf(candidate.title))))
        throw new SlugIsTaken();
      const edition = nextEdition(last?.edition ?? null, input.step);
      const ordinal = (last?.ordinal ?? 0) + 1;
      await insertPublishedVersion(tx, {
        versionId,
        standardId,
        ordinal,
        edition,
        publishedBy: actor.memberId,
      });
      await this.lifecycle.advance(tx, standard, 'published', 'publication', edition);
      const changes = last ? await this.recordChanges(tx, last.versionId, versionId, input.editorial) : [];
      if (last && standard.decisionsNeeded) await this.requireDecided(tx, last.versionId, changes);
      const meaning = changes.filter(({ fate }) => fate === 'changed').map(({ id }) => id);
      tx.audit({
        action: 'standard.published',
        object: { kind: 'standard', id: standardId },
        detail: { versionId, edition, hash: candidate.hash, meaning: meaning.length },
      });
      tx.publish(new StandardPublished({ standardId, versionId, edition, meaning, byId: actor.memberId }));
      tx.broadcast(standardRoom(standardId), 'standard-published', { versionId, edition });
      return edition;
    });
  }

  /** Records what the edition changed; returns what is more than a change of wording. */
  private async recordChanges(
    tx: Tx,
    olderId: string,
    newerId: string,
    editorial: readonly string[],
  ): Promise<ClauseDifference[]> {
    const [older, newer] = [await findClauses(tx, olderId), await findClauses(tx, newerId)];
    const changes = (await this.computations.compare(older, newer)).filter(isChange);
    const mayBeEditorial = new Set(changes.filter(({ fate }) => fate === 'changed').map(({ id }) => id));
    if (editorial.some((id) => !mayBeEditorial.has(id)))
      throw new InvalidInput([{ field: 'editorial', code: 'changed-clause' }]);
    const accepted = new Set(editorial);
    await insertChanges(
      tx,
      newerId,
      changes.map(({ id, fate }) => ({ id, fate, editorial: accepted.has(id) })),
    );
    return changes.filter(({ id }) => !accepted.has(id));
  }

  /**
   * Each of them rests on a decision that was recorded since the last edition, is not withdrawn, and was
   * within the meeting's power.
   */
  private async requireDecided(
    tx: Tx,
    lastVersionId: string,
    changes: readonly ClauseDifference[],
  ): Promise<void> {
    const clauseIds = changes.map(({ id }) => id);
    const decided = new Set(await findDecidedClauseIds(tx, clauseIds, lastVersionId));
    const undecided = changes.filter(({ id }) => !decided.has(id));
    if (undecided.length > 0)
      throw new ChangeIsUndecided(undecided.map(({ before, after }) => (after ?? before)!.number));
  }
}

/** Whether two versions have the same clauses, definitions and sources, by whichever schemes they were hashed. */
const saysTheSame = async (tx: Tx, olderId: string, newerId: string): Promise<boolean> =>
  (await findComparableHash(tx.manager, olderId)) === (await findComparableHash(tx.manager, newerId));

const isChange = ({ fate }: ClauseDifference): boolean =>
  fate === 'changed' || fate === 'added' || fate === 'removed';
