import { Injectable } from '@nestjs/common';
import type { VersionKind } from '@nbn/contracts';
import { nextEdition, type ClauseDifference, type VersionedClause } from '@nbn/drafting';
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
import { slugOf } from './slug.ts';

interface Candidate {
  readonly kind: VersionKind;
  readonly title: string;
  readonly hash: string;
  readonly ordinal: number;
  readonly last: {
    readonly versionId: string;
    readonly ordinal: number;
    readonly edition: string;
    readonly of: number;
    readonly hash: string;
  } | null;
}

/** Puts versions into public, where they stay. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lifecycle: StandardLifecycleService,
    private readonly computations: StandardWorkerPool,
  ) {}

  /** Publishes an adopted version as the edition that is in force from now on. Returns its number. */
  async publish(actor: Actor, standardId: string, versionId: string, wish: PublishVersion): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const standard = await lockStandard(tx, actor, standardId);
      if (!mayPublish(actor)) throw new NotFound();
      const candidate = await this.findCandidate(tx, standardId, versionId);
      const { last } = candidate;
      if (candidate.kind !== 'adopted') throw new NotAdopted();
      if (last && last.of >= candidate.ordinal) throw new VersionIsNotNewer();
      if (last?.hash === candidate.hash) throw new NothingToPublish();
      if (!last) await this.claimSlug(tx, standardId, wish.slug ?? slugOf(candidate.title));
      const edition = nextEdition(last?.edition ?? null, wish.step);
      await tx.manager.query(
        `
          insert into published_version (
            version_id, standard_id, ordinal, edition, published_by, published_at
          )
          values ($1, $2, $3, $4, $5, $6)`,
        [versionId, standardId, (last?.ordinal ?? 0) + 1, edition, actor.memberId, tx.now],
      );
      await this.lifecycle.advance(tx, standard, 'published', 'publication', edition);
      const changes = last ? await this.recordChanges(tx, last.versionId, versionId, wish.editorial) : [];
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

  private async findCandidate(tx: Tx, standardId: string, versionId: string): Promise<Candidate> {
    const [candidate] = await tx.manager.query<Candidate[]>(
      `
        select v.kind, v.title, v.hash, v.ordinal,
          (
            select json_build_object(
              'versionId', p.version_id, 'ordinal', p.ordinal, 'edition', p.edition, 'of', b.ordinal,
              'hash', b.hash
            )
            from published_version p
            join standard_version b on b.id = p.version_id
            where p.standard_id = v.standard_id
            order by p.ordinal desc
            limit 1
          ) as last
        from standard_version v
        where v.id = $1 and v.standard_id = $2`,
      [versionId, standardId],
    );
    if (!candidate) throw new NotFound();
    return candidate;
  }

  private async claimSlug(tx: Tx, standardId: string, slug: string): Promise<void> {
    const taken = await tx.manager.query<unknown[]>(
      `
        insert into published_standard (standard_id, slug)
        values ($1, $2)
        on conflict (slug) do nothing
        returning slug`,
      [standardId, slug],
    );
    if (taken.length === 0) throw new SlugIsTaken();
  }

  /** Notes what the edition changed; answers with what is more than a change of wording. */
  private async recordChanges(
    tx: Tx,
    olderId: string,
    newerId: string,
    editorial: readonly string[],
  ): Promise<ClauseDifference[]> {
    const [older, newer] = [await this.findClauses(tx, olderId), await this.findClauses(tx, newerId)];
    const changes = (await this.computations.compare(older, newer)).filter(isChange);
    const mayBeEditorial = new Set(changes.filter(({ fate }) => fate === 'changed').map(({ id }) => id));
    if (editorial.some((id) => !mayBeEditorial.has(id)))
      throw new InvalidInput([{ field: 'editorial', message: 'names a clause whose words did not change' }]);
    const kept = new Set(editorial);
    await tx.manager.query(
      `
        insert into published_change (version_id, clause_id, fate, editorial)
        select $1, *
        from unnest($2::uuid[], $3::text[], $4::boolean[])`,
      [
        newerId,
        changes.map(({ id }) => id),
        changes.map(({ fate }) => fate),
        changes.map(({ id }) => kept.has(id)),
      ],
    );
    return changes.filter(({ id }) => !kept.has(id));
  }

  /**
   * Each of them rests on a decision that was recorded since the last edition, that stands, and that the
   * meeting could take.
   */
  private async requireDecided(
    tx: Tx,
    lastVersionId: string,
    changes: readonly ClauseDifference[],
  ): Promise<void> {
    const decided = await tx.manager.query<{ id: string }[]>(
      `
        select distinct l.clause_id as id
        from decision_clause l
        join decision d on d.id = l.decision_id and d.withdrawn_at is null and not d.indicative
        where l.clause_id = any($1::uuid[])
          and d.recorded_at > (select published_at from published_version where version_id = $2)`,
      [changes.map(({ id }) => id), lastVersionId],
    );
    const known = new Set(decided.map(({ id }) => id));
    const undecided = changes.filter(({ id }) => !known.has(id));
    if (undecided.length > 0)
      throw new ChangeIsUndecided(undecided.map(({ before, after }) => (after ?? before)!.number));
  }

  private findClauses(tx: Tx, versionId: string): Promise<VersionedClause[]> {
    return tx.manager.query<VersionedClause[]>(
      `
        select clause_id as id, number, kind, level, text
        from version_clause
        where version_id = $1
        order by ordinal`,
      [versionId],
    );
  }
}

const isChange = ({ fate }: ClauseDifference): boolean =>
  fate === 'changed' || fate === 'added' || fate === 'removed';
