import { Injectable } from '@nestjs/common';
import { SOURCE_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { lockStandard, lockStandardForEditing } from '../standard.lock.ts';
import type { ConfirmSource, SourceChange, SourceDraft } from './dto/source.input.ts';
import { broadcastSources } from './source.broadcaster.ts';
import { mayConfirmSources } from './source.policy.ts';
import { SourceChangedMeanwhile, SourceKnown, SourceObjectMissing, SourcesFull } from './source.problems.ts';
import { countSources, findCurrentObject, isSourceKnown } from './source.repository.ts';
import { SourceObjectRegistry } from './source-object.registry.ts';
import { StandardSource } from './standard-source.entity.ts';

/** Keeps what a standard rests on. */
@Injectable()
export class SourceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly objects: SourceObjectRegistry,
  ) {}

  /** Returns the id of the source. */
  async add(actor: Actor, standardId: string, draft: SourceDraft): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      const facts = await this.factsOf(tx, actor, standardId, draft, null);
      const id = newId();
      const by = { addedBy: actor.memberId, addedAt: tx.now, changedBy: actor.memberId, changedAt: tx.now };
      await tx.manager.insert(StandardSource, {
        ...facts,
        ...by,
        id,
        standardId,
        stateSince: tx.now,
        keeperSeatId: actor.seat?.id ?? null,
        keeperMemberId: actor.seat ? null : actor.memberId,
      });
      this.record(tx, 'added', standardId, id);
      return id;
    });
  }

  /** Says anew what it is; what it stands for is taken as it is now. */
  async change(actor: Actor, standardId: string, id: string, draft: SourceChange): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      const { revision, ...before } = await this.lock(tx, actor, standardId, id, draft.revision);
      const facts = await this.factsOf(tx, actor, standardId, draft, id);
      if (await this.hidesCopy(tx, actor, before, facts)) keepCopy(facts, before);
      const since = before.state === 'sound' ? {} : { stateSince: tx.now };
      await tx.manager.update(
        StandardSource,
        { id },
        {
          ...facts,
          ...since,
          state: 'sound',
          revision: revision + 1,
          changedBy: actor.memberId,
          changedAt: tx.now,
        },
      );
      this.record(tx, 'changed', standardId, id);
    });
  }

  /** Says that it still bears out what cites it, as it is now; also while the text of the standard is fixed. */
  async confirm(
    actor: Actor,
    standardId: string,
    id: string,
    { revision: seen, reviewOn }: ConfirmSource,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockStandard(tx, actor, standardId);
      if (!mayConfirmSources(actor)) throw new NotFound();
      const source = await this.lock(tx, actor, standardId, id, seen);
      assertNotPast(tx, reviewOn);
      const { kind, documentId, practiceId } = source;
      const isLinked = kind === 'document' || kind === 'practice';
      const object = await findCurrentObject(tx, this.objects, actor, { kind, documentId, practiceId });
      if (isLinked && object === null) throw new SourceObjectMissing();
      await tx.manager.update(
        StandardSource,
        { id },
        {
          ...(isLinked && object ? object : {}),
          state: 'sound',
          stateSince: tx.now,
          reviewOn,
          confirmedBy: actor.memberId,
          confirmedAt: tx.now,
          revision: source.revision + 1,
        },
      );
      this.record(tx, 'confirmed', standardId, id);
    });
  }

  /** Takes it out of the standard, with what cites it. Versions keep what they cited. */
  async remove(actor: Actor, standardId: string, id: string, revision: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      await this.lock(tx, actor, standardId, id, revision);
      await tx.manager.delete(StandardSource, { id });
      this.record(tx, 'removed', standardId, id);
    });
  }

  private async factsOf(
    tx: Tx,
    actor: Actor,
    standardId: string,
    draft: SourceDraft,
    id: string | null,
  ): Promise<Partial<StandardSource>> {
    const { kind, title, authors, year, publisher, address, note, reviewOn } = draft;
    const documentId = kind === 'practice' ? null : draft.documentId;
    const practiceId = kind === 'practice' ? draft.practiceId : null;
    assertNotPast(tx, reviewOn);
    const object = await findCurrentObject(tx, this.objects, actor, { kind, documentId, practiceId });
    if (object === null) throw new SourceObjectMissing();
    const link = { kind, title, year, address, documentId, practiceId };
    const { total, same } = await countSources(tx, standardId, link, id);
    if (same > 0) throw new SourceKnown();
    if (id === null && total >= SOURCE_LIMITS.sources) throw new SourcesFull();
    return { ...link, ...object, authors, publisher, note, reviewOn };
  }

  /** Whether it has a copy that the actor cannot open, and so does not know to keep. */
  private async hidesCopy(
    tx: Tx,
    actor: Actor,
    { documentId, kind }: Pick<StandardSource, 'documentId' | 'kind'>,
    facts: Partial<StandardSource>,
  ): Promise<boolean> {
    if (documentId === null || kind === 'document' || facts.documentId || facts.kind === 'practice')
      return false;
    return (
      (await findCurrentObject(tx, this.objects, actor, { kind, documentId, practiceId: null })) === null
    );
  }

  private async lock(
    tx: Tx,
    actor: Actor,
    standardId: string,
    id: string,
    revision: number,
  ): Promise<StandardSource> {
    const source = await tx.manager.findOne(StandardSource, {
      where: { id, standardId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!source || !(await isSourceKnown(tx, this.objects, actor, id))) throw new NotFound();
    if (source.revision !== revision) throw new SourceChangedMeanwhile();
    return source;
  }

  private record(tx: Tx, act: string, standardId: string, sourceId: string): void {
    tx.audit({
      action: `source.${act}`,
      object: { kind: 'standard', id: standardId },
      detail: { sourceId },
    });
    broadcastSources(tx, standardId, sourceId);
  }
}

function keepCopy(
  facts: Partial<StandardSource>,
  { documentId, documentVersion, documentSha256 }: Omit<StandardSource, 'revision'>,
): void {
  Object.assign(facts, { documentId, documentVersion, documentSha256 });
}

function assertNotPast(tx: Tx, reviewOn: string | null): void {
  if (reviewOn !== null && reviewOn < tx.now.toISOString().slice(0, 10))
    throw new InvalidInput([{ field: 'reviewOn', code: 'today-or-later' }]);
}
