import { Injectable } from '@nestjs/common';
import { equalFormats, STANDARD_CLAUSES_MAX, type LiveClause, type TextFormat } from '@nbn/contracts';
import {
  formatsOn,
  hunksBetween,
  inOrder,
  mapReferences,
  normalizeFormats,
  positionAfter,
} from '@nbn/drafting';
import type { CollabEdit } from '@nbn/collab';
import { IsNull } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { displayNameFor } from '#platform/people/person';
import { presentPeople } from '#platform/people/present-people';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { Clause } from './clause.entity.ts';
import { type ClauseRecord, SELECT_FOR_READERS } from '../drafting/clause-rows.sql.ts';
import { CollabDocumentService } from '../drafting/collab/collab-document.service.ts';
import type { AddClause, EditClause } from '../dto/standard.input.ts';
import { ClauseMoved } from '../standard.events.ts';
import { lockStandardForEditing } from '../standard.lock.ts';
import { standardRoom } from '../standard.presenter.ts';
import {
  ClauseChangedMeanwhile,
  ClauseIsRemoved,
  ClausePlaceNotFound,
  StandardIsFull,
} from '../standard.problems.ts';
import { findMemberRecord } from '../standard.repository.ts';

/** A clause to be added. */
export type NewClause = Omit<AddClause, 'afterId' | 'formats'> & {
  /** What its words look like, where they are not all plain. */
  readonly formats?: readonly TextFormat[];
  /** The id by which others that are added with it refer to it. */
  readonly fileId?: string;
};

/**
 * The commands that change clauses. Each changes the collab document, in its own transaction or in that of
 * the command that calls it, so that what members type at the same time is kept; the clause's row, its
 * history and its threads follow from there. A clause's identity survives all of it.
 */
@Injectable()
export class ClauseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: CollabDocumentService,
  ) {}

  async add(actor: Actor, standardId: string, { afterId, ...clause }: AddClause): Promise<LiveClause> {
    const [added] = await this.addAll(actor, standardId, afterId, [clause]);
    return added!;
  }

  /** Adds several clauses one after another, in one change. */
  async addAll(
    actor: Actor,
    standardId: string,
    afterId: string | null,
    given: readonly NewClause[],
  ): Promise<LiveClause[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      const places = await this.findPlaces(tx, standardId);
      if (places.length + given.length > STANDARD_CLAUSES_MAX) throw new StandardIsFull();
      if (positionAfter(places, afterId) === undefined) throw new ClausePlaceNotFound();
      const present = new Set(places.map(({ id }) => id));
      const ids = given.map(() => newId());
      const idOf = new Map(given.flatMap(({ fileId }, at) => (fileId ? [[fileId, ids[at]!]] : [])));
      const clauses = given.map(({ kind, level, text, formats = [] }, at) => ({
        id: ids[at]!,
        kind,
        level,
        text,
        formats: normalizeFormats(
          text,
          mapReferences(formats, (id) => idOf.get(id) ?? (present.has(id) ? id : null)),
        ),
      }));
      await this.applyEdits(tx, actor, standardId, { do: 'insert', afterId, clauses });
      return presentPeople(
        actor,
        await this.read(
          tx,
          clauses.map(({ id }) => id),
        ),
      );
    });
  }

  /**
   * Changes words, kind or level of a clause as it was at `revision`.
   * @throws ClauseChangedMeanwhile with both texts when the clause has a newer revision.
   */
  async edit(
    actor: Actor,
    standardId: string,
    clauseId: string,
    input: Omit<EditClause, 'formats'> & Pick<NewClause, 'formats'>,
  ): Promise<LiveClause> {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      const before = await this.find(tx, standardId, clauseId);
      if (before.removedAt) throw new ClauseIsRemoved();
      const { text = before.text, kind = before.kind, level = before.level } = input;
      if (before.revision !== input.revision)
        throw await this.conflict(tx, actor, before, input.revision, text);
      const cuts = hunksBetween(before.text, text).map(({ oldStart, oldEnd, newStart, newEnd }) => ({
        start: oldStart,
        end: oldEnd,
        text: text.slice(newStart, newEnd),
      }));
      const formats = input.formats ? normalizeFormats(text, input.formats) : formatsOn(before, text);
      const isFormatted = before.formats.length + formats.length > 0;
      const isReformatted = cuts.length > 0 || !equalFormats(before.formats, formats);
      const edits: CollabEdit[] = [
        ...(cuts.length > 0 ? [{ do: 'words' as const, id: clauseId, cuts }] : []),
        ...(isFormatted && isReformatted ? [{ do: 'formats' as const, id: clauseId, formats }] : []),
        ...(kind !== before.kind || level !== before.level
          ? [{ do: 'shape' as const, id: clauseId, kind, level }]
          : []),
      ];
      if (edits.length > 0) await this.applyEdits(tx, actor, standardId, ...edits);
      else
        tx.audit({
          action: 'clause.edited',
          object: { kind: 'clause', id: clauseId },
          detail: { standardId, revision: before.revision },
        });
      return this.readPresented(tx, actor, clauseId);
    });
  }

  /** Puts a clause after another one; everything is renumbered by it and nothing is rewritten. */
  async move(
    actor: Actor,
    standardId: string,
    clauseId: string,
    afterId: string | null,
  ): Promise<LiveClause> {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      const clause = await this.find(tx, standardId, clauseId);
      if (clause.removedAt) throw new ClauseIsRemoved();
      const order = inOrder(await this.findPlaces(tx, standardId)).map(({ id }) => id);
      if (afterId === clauseId || (afterId !== null && !order.includes(afterId)))
        throw new ClausePlaceNotFound();
      const currentAfterId = order[order.indexOf(clauseId) - 1] ?? null;
      if (currentAfterId !== afterId) {
        await this.applyEdits(tx, actor, standardId, { do: 'move', id: clauseId, afterId });
        return this.readPresented(tx, actor, clauseId);
      }
      const present = await this.readOne(tx, clauseId);
      tx.audit({ action: 'clause.moved', object: { kind: 'clause', id: clauseId }, detail: { standardId } });
      tx.publish(new ClauseMoved({ standardId, clauseId, byId: actor.memberId }));
      tx.broadcast(standardRoom(standardId), 'clause-changed', { clause: present });
      return presentPeople(actor, present);
    });
  }

  /** Removes a clause from the text. It keeps its history, and its threads stay visible. */
  async remove(actor: Actor, standardId: string, clauseId: string, revision: number): Promise<LiveClause> {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      const before = await this.find(tx, standardId, clauseId);
      if (before.removedAt) throw new ClauseIsRemoved();
      if (before.revision !== revision) throw await this.conflict(tx, actor, before, revision, before.text);
      await this.applyEdits(tx, actor, standardId, { do: 'remove', id: clauseId });
      return this.readPresented(tx, actor, clauseId);
    });
  }

  /** Restores a removed clause at its former place, or after the nearest clause above it. */
  async restore(actor: Actor, standardId: string, clauseId: string): Promise<LiveClause> {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockStandardForEditing(tx, actor, standardId);
      const { removedAt, position, kind, level, text, formats } = await this.find(tx, standardId, clauseId);
      if (!removedAt) throw new ClausePlaceNotFound();
      const above = inOrder(await this.findPlaces(tx, standardId)).findLast(
        (place) => place.position <= position,
      );
      await this.applyEdits(tx, actor, standardId, {
        do: 'insert',
        afterId: above?.id ?? null,
        clauses: [{ id: clauseId, kind, level, text, formats }],
      });
      return this.readPresented(tx, actor, clauseId);
    });
  }

  private applyEdits(
    tx: Tx,
    actor: Actor,
    standardId: string,
    ...edits: readonly CollabEdit[]
  ): Promise<void> {
    return this.documents.change(tx, actor, { kind: 'standard', id: standardId }, edits);
  }

  private findPlaces(tx: Tx, standardId: string): Promise<Pick<Clause, 'id' | 'position'>[]> {
    return tx.manager.find(Clause, {
      select: { id: true, position: true },
      where: { standardId, removedAt: IsNull() },
    });
  }

  private async find(tx: Tx, standardId: string, id: string): Promise<Clause> {
    const clause = await tx.manager.findOneBy(Clause, { id, standardId });
    if (!clause) throw new NotFound();
    return clause;
  }

  private async readPresented(tx: Tx, actor: Actor, id: string): Promise<LiveClause> {
    return presentPeople(actor, await this.readOne(tx, id));
  }

  private async readOne(tx: Tx, id: string): Promise<ClauseRecord> {
    return (await this.read(tx, [id]))[0]!;
  }

  private async read(tx: Tx, ids: readonly string[]): Promise<ClauseRecord[]> {
    const [rows] = await tx.queryAll(SELECT_FOR_READERS.bind(ids));
    return rows.map(({ changedAt, ...clause }) => ({ ...clause, changedAt: changedAt.toISOString() }));
  }

  private async conflict(
    tx: Tx,
    actor: Actor,
    current: Clause,
    revision: number,
    text: string,
  ): Promise<ClauseChangedMeanwhile> {
    const by = await findMemberRecord(tx, current.changedBy);
    return new ClauseChangedMeanwhile({
      current: {
        text: current.text,
        revision: current.revision,
        by: displayNameFor(actor, by),
        at: current.changedAt.toISOString(),
      },
      yours: { text, revision },
    });
  }
}
