import { Injectable } from '@nestjs/common';
import { STANDARD_CLAUSES_MAX, type ClauseChange, type DraftAudience, type LiveClause } from '@nbn/contracts';
import { inOrder, positionAfter } from '@nbn/drafting';
import { IsNull } from 'typeorm';
import type { Actor } from '../platform/access/actor.ts';
import { newId } from '../platform/persistence/id.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { NotFound } from '../platform/problems/problem.ts';
import { Clause } from './clause.entity.ts';
import { ClauseRevision } from './clause-revision.entity.ts';
import type { AddClause, EditClause } from './dto/standard.input.ts';
import { findPerson, personOf } from './person.ts';
import { Standard } from './standard.entity.ts';
import { ClauseChanged, ClauseMoved } from './standard.events.ts';
import { lockForEditing } from './standard.lock.ts';
import { presentClause, standardRoom, threadRooms } from './standard.presenter.ts';
import { ClauseChangedMeanwhile, ClauseIsRemoved, PlaceIsGone, StandardIsFull } from './standard.problems.ts';
import { type MovedAnchor, AnchorKeeper } from './threads/anchor-keeper.ts';

/** What changes a clause. Its identity survives all of it; every change of its words is a revision that is never rewritten. */
@Injectable()
export class ClauseService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly anchors: AnchorKeeper,
  ) {}

  async add(actor: Actor, standardId: string, { afterId, kind, level, text }: AddClause): Promise<LiveClause> {
    return this.work.run(actor, async (tx) => {
      await lockForEditing(tx, actor, standardId);
      const places = await this.places(tx, standardId);
      if (places.length >= STANDARD_CLAUSES_MAX) throw new StandardIsFull();
      const position = positionAfter(places, afterId);
      if (position === undefined) throw new PlaceIsGone();
      const clause: Clause = {
        id: newId(), standardId, position, kind, level, text, revision: 1, changedBy: actor.memberId, changedAt: tx.now, removedAt: null,
      };
      await tx.manager.insert(Clause, clause);
      return this.recordRevision(tx, actor, clause, 'added');
    });
  }

  /**
   * Changes words, kind or level of a clause as it was at `revision`.
   * @throws ClauseChangedMeanwhile with both texts when the clause has a newer revision.
   */
  async edit(actor: Actor, standardId: string, clauseId: string, wanted: EditClause): Promise<LiveClause> {
    return this.work.run(actor, async (tx) => {
      const { audience } = await lockForEditing(tx, actor, standardId);
      const before = await this.find(tx, standardId, clauseId);
      if (before.removedAt) throw new ClauseIsRemoved();
      const { text = before.text, kind = before.kind, level = before.level } = wanted;
      if (before.revision !== wanted.revision) throw await this.conflict(tx, before, wanted.revision, text);
      const clause: Clause = { ...before, text, kind, level, revision: before.revision + 1, changedBy: actor.memberId, changedAt: tx.now };
      await this.store(tx, clause);
      if (text !== before.text) tellMoved(tx, standardId, audience, await this.anchors.carry(tx, clauseId, before.text, text));
      return this.recordRevision(tx, actor, clause, 'edited');
    });
  }

  /** Puts a clause after another one; everything is renumbered by it and nothing is rewritten. */
  async move(actor: Actor, standardId: string, clauseId: string, afterId: string | null): Promise<LiveClause> {
    return this.work.run(actor, async (tx) => {
      await lockForEditing(tx, actor, standardId);
      const clause = await this.find(tx, standardId, clauseId);
      if (clause.removedAt) throw new ClauseIsRemoved();
      const position = positionAfter(await this.places(tx, standardId), afterId, clauseId);
      if (position === undefined) throw new PlaceIsGone();
      await tx.manager.update(Clause, { id: clauseId }, { position });
      await tx.manager.update(Standard, { id: standardId }, { changedAt: tx.now });
      tx.audit({ action: 'clause.moved', object: { kind: 'clause', id: clauseId }, detail: { standardId, afterId } });
      tx.publish(new ClauseMoved({ standardId, clauseId, byId: actor.memberId }));
      return this.announce(tx, presentClause({ ...clause, position }, await findPerson(tx, clause.changedBy)), standardId);
    });
  }

  /** Takes a clause out of the text. It keeps its history, and its threads stay to be seen. */
  async remove(actor: Actor, standardId: string, clauseId: string, revision: number): Promise<LiveClause> {
    return this.work.run(actor, async (tx) => {
      await lockForEditing(tx, actor, standardId);
      const before = await this.find(tx, standardId, clauseId);
      if (before.removedAt) throw new ClauseIsRemoved();
      if (before.revision !== revision) throw await this.conflict(tx, before, revision, before.text);
      const clause: Clause = { ...before, revision: revision + 1, changedBy: actor.memberId, changedAt: tx.now, removedAt: tx.now };
      await this.store(tx, clause);
      return this.recordRevision(tx, actor, clause, 'removed');
    });
  }

  /** Brings a removed clause back to where it stood, or as near as there is room. */
  async restore(actor: Actor, standardId: string, clauseId: string): Promise<LiveClause> {
    return this.work.run(actor, async (tx) => {
      await lockForEditing(tx, actor, standardId);
      const before = await this.find(tx, standardId, clauseId);
      if (!before.removedAt) throw new PlaceIsGone();
      const places = await this.places(tx, standardId);
      const above = inOrder(places).findLast(({ position }) => position <= before.position);
      const position = positionAfter(places, above?.id ?? null)!;
      const clause: Clause = { ...before, position, revision: before.revision + 1, changedBy: actor.memberId, changedAt: tx.now, removedAt: null };
      await this.store(tx, clause);
      return this.recordRevision(tx, actor, clause, 'restored');
    });
  }

  private places(tx: Tx, standardId: string): Promise<Pick<Clause, 'id' | 'position'>[]> {
    return tx.manager.find(Clause, { select: { id: true, position: true }, where: { standardId, removedAt: IsNull() } });
  }

  private async find(tx: Tx, standardId: string, id: string): Promise<Clause> {
    const clause = await tx.manager.findOneBy(Clause, { id, standardId });
    if (!clause) throw new NotFound();
    return clause;
  }

  private async store(tx: Tx, { id, text, kind, level, position, revision, changedBy, changedAt, removedAt }: Clause): Promise<void> {
    await tx.manager.update(Clause, { id }, { text, kind, level, position, revision, changedBy, changedAt, removedAt });
  }

  private async conflict(tx: Tx, current: Clause, revision: number, text: string): Promise<ClauseChangedMeanwhile> {
    const { name } = await findPerson(tx, current.changedBy);
    return new ClauseChangedMeanwhile({
      current: { text: current.text, revision: current.revision, by: name, at: current.changedAt.toISOString() },
      yours: { text, revision },
    });
  }

  private async recordRevision(tx: Tx, actor: Actor, clause: Clause, change: ClauseChange): Promise<LiveClause> {
    const { id, standardId, revision, kind, level, text } = clause;
    await tx.manager.insert(ClauseRevision, { clauseId: id, revision, change, kind, level, text, byId: actor.memberId, at: tx.now });
    await tx.manager.update(Standard, { id: standardId }, { changedAt: tx.now });
    tx.audit({ action: `clause.${change}`, object: { kind: 'clause', id }, detail: { standardId, revision } });
    tx.publish(new ClauseChanged({ standardId, clauseId: id, revision, change, byId: actor.memberId }));
    return this.announce(tx, presentClause(clause, personOf(actor)), standardId);
  }

  private announce(tx: Tx, clause: LiveClause, standardId: string): LiveClause {
    tx.live(standardRoom(standardId), 'clause-changed', { clause });
    return clause;
  }
}

/** Tells each audience where the words of its threads are now. The quotes of one country's threads are not for another's network. */
function tellMoved(tx: Tx, standardId: string, audience: DraftAudience, moved: readonly MovedAnchor[]): void {
  const byRoom = new Map<string, Omit<MovedAnchor, 'country'>[]>();
  for (const { country, ...anchor } of moved) {
    for (const room of threadRooms(standardId, audience, country)) byRoom.set(room, [...(byRoom.get(room) ?? []), anchor]);
  }
  for (const [room, anchors] of byRoom) tx.live(room, 'anchors-moved', { anchors });
}
