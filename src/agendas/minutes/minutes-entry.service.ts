import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { MinutesEntry } from './minutes-entry.entity.ts';
import { MinutesRepository } from './minutes.repository.ts';
import { MinutesEntryChangedMeanwhile } from './minutes.problems.ts';
import { visibleItems } from '../item-access/item.visibility.ts';

/** What an entry says, and which text that was made of: 0 where there was none. */
export interface EntryText {
  readonly revision: number;
  readonly text: string;
}

/** Writes down what was said, an entry an agenda item, and who was there. */
@Injectable()
export class MinutesEntryService {
  constructor(private readonly minutesRepository: MinutesRepository) {}

  /** Saves an entry. Of two who wrote at once, the second gets both texts back and loses nothing. */
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
      await tx.manager.query(
        'insert into minutes_entry_revision (item_id, revision, text, by_id, at) values ($1, $2, $3, $4, $5)',
        [itemId, next.revision, text, actor.memberId, tx.now],
      );
      tx.audit({
        action: 'minutes.entry-saved',
        object: { kind: 'agenda-item', id: itemId },
        country: meeting.countryCode,
        detail: { meetingId, revision: next.revision },
      });
    });
  }

  /**
   * Says who was there, each for the seat that they were invited for; an alternate who came stands for it,
   * its holder then only looks on.
   */
  recordPresence(actor: Actor, meetingId: string, memberIds: readonly string[]): Promise<void> {
    return this.minutesRepository.withEditableMinutes(actor, meetingId, async ({ tx, meeting }) => {
      const found = await tx.manager.query<{ member_id: string; seat_id: string | null }[]>(
        `
          select p.member_id, case when not i.alternate
            and exists (
              select
              from meeting_invitation o
              where o.meeting_id = $1 and o.alternate and o.withdrawn_at is null
                and o.seat_id = coalesce(i.seat_id, p.seat_id) and o.member_id = any($2)
            ) then null else coalesce(i.seat_id, p.seat_id) end as seat_id
          from membership p
          join meeting_invitation i on i.meeting_id = $1 and i.member_id = p.member_id
            and i.withdrawn_at is null
          where p.member_id = any($2)`,
        [meetingId, memberIds],
      );
      if (found.length !== new Set(memberIds).size)
        throw new InvalidInput([{ field: 'memberIds', message: 'must be members who were invited' }]);
      await tx.manager.query('delete from minutes_present where meeting_id = $1', [meetingId]);
      await tx.manager.query(
        `
          insert into minutes_present (meeting_id, member_id, seat_id)
          select $1, g.member_id, g.seat_id
          from unnest($2::uuid[], $3::uuid[]) as g(member_id, seat_id)`,
        [meetingId, found.map(({ member_id }) => member_id), found.map(({ seat_id }) => seat_id)],
      );
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
    const [base] = await tx.manager.query<{ text: string }[]>(
      'select text from minutes_entry_revision where item_id = $1 and revision = $2',
      [itemId, revision],
    );
    const [by] = await tx.manager.query<{ name: string }[]>('select name from member where id = $1', [
      entry.updatedBy,
    ]);
    return new MinutesEntryChangedMeanwhile(
      { text: entry.text, revision: entry.revision, by: by!.name, at: entry.updatedAt.toISOString() },
      base?.text ?? '',
    );
  }
}

/** An item of this meeting whose words the actor may know; another is not here. */
export async function mustSeeItem(tx: Tx, actor: Actor, meetingId: string, itemId: string): Promise<void> {
  const found = await tx.manager.query<object[]>(
    `
      select
      from agenda_item i
      where i.id = $3 and i.meeting_id = $4 and i.kind not in ('break', 'section') and $1::uuid is not null
        and ($2::text is null or true) and ${visibleItems(actor)}`,
    [actor.memberId, actor.country, itemId, meetingId],
  );
  if (found.length === 0) throw new NotFound();
}
