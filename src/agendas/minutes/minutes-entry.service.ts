import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { MinutesEntry } from './minutes-entry.entity.ts';
import {
  findInvitedMembers,
  findRevisionText,
  getMemberName,
  insertEntryRevision,
  isVisibleItem,
  replacePresentMembers,
} from './minutes-entry.repository.ts';
import { MinutesRepository } from './minutes.repository.ts';
import { MinutesEntryChangedMeanwhile } from './minutes.problems.ts';

/** The text of an entry, and the revision it was based on: 0 for a new entry. */
export interface EntryText {
  readonly revision: number;
  readonly text: string;
}

/** Writes the minutes: one entry for each agenda item, and who was present. */
@Injectable()
export class MinutesEntryService {
  constructor(private readonly minutesRepository: MinutesRepository) {}

  /** Saves an entry. Of two simultaneous edits, the second one gets both texts back and loses nothing. */
  save(actor: Actor, meetingId: string, itemId: string, { revision, text }: EntryText): Promise<void> {
    return this.minutesRepository.withEditableMinutes(actor, meetingId, async ({ tx, meeting }) => {
      await mustSeeItem(tx, actor, meetingId, itemId);
      const entry = await tx.manager.findOneBy(MinutesEntry, { itemId });
      if ((entry?.revision ?? 0) !== revision) throw await this.conflictProblem(tx, itemId, entry, revision);
      if (entry?.text === text || (!entry && text === ''))
        return tx.audit({
          action: 'minutes.entry-kept',
          object: { kind: 'agenda-item', id: itemId },
          country: meeting.countryCode,
        });
      const next = {
        itemId,
        meetingId,
        text,
        revision: revision + 1,
        updatedBy: actor.memberId,
        updatedAt: tx.now,
      };
      await tx.manager.upsert(MinutesEntry, next, ['itemId']);
      await insertEntryRevision(tx, next);
      tx.audit({
        action: 'minutes.entry-saved',
        object: { kind: 'agenda-item', id: itemId },
        country: meeting.countryCode,
        detail: { meetingId, revision: next.revision },
      });
    });
  }

  /** Records who was present. Members count for the seat they were invited for, unless an alternate came for it. */
  recordPresence(actor: Actor, meetingId: string, memberIds: readonly string[]): Promise<void> {
    return this.minutesRepository.withEditableMinutes(actor, meetingId, async ({ tx, meeting }) => {
      const found = await findInvitedMembers(tx, meetingId, memberIds);
      if (found.length !== new Set(memberIds).size)
        throw new InvalidInput([{ field: 'memberIds', code: 'invited-member' }]);
      await replacePresentMembers(tx, meetingId, found);
      tx.audit({
        action: 'minutes.presence-recorded',
        object: { kind: 'meeting', id: meetingId },
        country: meeting.countryCode,
        detail: { members: found.length },
      });
    });
  }

  private async conflictProblem(
    tx: Tx,
    itemId: string,
    entry: MinutesEntry | null,
    revision: number,
  ): Promise<Error> {
    if (!entry) return new NotFound();
    const base = await findRevisionText(tx, itemId, revision);
    const name = await getMemberName(tx, entry.updatedBy);
    return new MinutesEntryChangedMeanwhile(
      { text: entry.text, revision: entry.revision, by: name, at: entry.updatedAt.toISOString() },
      base ?? '',
    );
  }
}

/** Refuses an item that is not of this meeting, or closed to the actor. */
export async function mustSeeItem(tx: Tx, actor: Actor, meetingId: string, itemId: string): Promise<void> {
  if (!(await isVisibleItem(tx, actor, meetingId, itemId))) throw new NotFound();
}
