import { Injectable } from '@nestjs/common';
import { READERS_LISTED_MAX } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { type MemberRecord, presentPerson } from '#platform/people/person';
import { presentPeople } from '#platform/people/present-people';
import { parseCursor, pageLimit, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { memberByIdSql, membersByIdsSql } from '../../network/index.ts';
import { conversationsVisibleTo, FROM_CONVERSATION, IS_CONVERSATION_READER } from '../audience.visibility.ts';
import type { ConversationReadersView, EntryView } from './dto/conversation.view.ts';

interface EntryRow {
  readonly id: string;
  readonly conversationId: string;
  readonly ordinal: number;
  readonly replyTo: string | null;
  readonly key: string;
  readonly by: MemberRecord;
  readonly at: Date;
  readonly text: string;
  readonly mentions: readonly MemberRecord[];
}

/** `$1` is the reader, `$2` the conversation. */
const selectEntries = (actor: Actor): string => `
  select e.id, e.conversation_id as "conversationId", e.ordinal, e.reply_to as "replyTo", e.key, e.text, e.at,
    ${memberByIdSql('e.author_id')} as by,
    ${membersByIdsSql('e.mentions', `'calledAs', e.called_as[g.place]`)} as mentions
  ${FROM_CONVERSATION}
  join conversation_entry e on e.conversation_id = c.id
  where c.id = $2 and ${conversationsVisibleTo(actor, '$1')}`;

/** Reads what stands beneath practices and questions. */
@Injectable()
export class ConversationQuery {
  constructor(private readonly database: DataSource) {}

  /** The entries in their order. */
  async entries(actor: Actor, id: string, query: PageQuery): Promise<Page<EntryView>> {
    const limit = pageLimit(query);
    const [after] = parseCursor(query, 'number') ?? [0];
    if (!(await this.isVisible(actor, id))) throw new NotFound();
    const rows = await this.database.query<EntryRow[]>(
      `${selectEntries(actor)} and e.ordinal > $3 order by e.ordinal limit $4`,
      [actor.memberId, id, after, limit + 1],
    );
    const { items, next } = toPage(rows, limit, (row) => [row.ordinal]);
    return { items: items.map((row) => presentEntry(actor, row)), next };
  }

  async one(actor: Actor, id: string, ordinal: number): Promise<EntryView> {
    const [row] = await this.database.query<EntryRow[]>(`${selectEntries(actor)} and e.ordinal = $3`, [
      actor.memberId,
      id,
      ordinal,
    ]);
    if (!row) throw new NotFound();
    return presentEntry(actor, row);
  }

  async isVisible(actor: Actor, id: string): Promise<boolean> {
    const rows = await this.database.query<object[]>(
      `select ${FROM_CONVERSATION} where c.id = $2 and ${conversationsVisibleTo(actor, '$1')}`,
      [actor.memberId, id],
    );
    return rows.length > 0;
  }

  /** Who reads it, and so may be mentioned. */
  async readers(actor: Actor, id: string): Promise<ConversationReadersView> {
    if (!(await this.isVisible(actor, id))) throw new NotFound();
    const rows = await this.database.query<{ person: MemberRecord }[]>(
      `
        select ${memberByIdSql('m.member_id')} as person
        ${FROM_CONVERSATION}
        cross join membership m
        where c.id = $2 and m.member_id <> $1 and ${IS_CONVERSATION_READER}
        order by m.member_id = any(c.participants) desc, m.name, m.member_id
        limit ${READERS_LISTED_MAX}`,
      [actor.memberId, id],
    );
    // Sorted by what the reader is shown: the order of hidden names would give something away.
    return {
      items: rows
        .map(({ person }) => presentPerson(actor, person))
        .sort((a, b) => a.name.localeCompare(b.name)),
    };
  }

  /** Notes how far the reader has come. */
  async markSeen(actor: Actor, id: string, seen: number): Promise<void> {
    if (!(await this.isVisible(actor, id))) throw new NotFound();
    await this.database.query(
      `
        insert into conversation_read (member_id, conversation_id, seen)
        select $1, c.id, least($3::int, c.entries)
        from conversation c
        where c.id = $2
        on conflict on constraint conversation_read_pk do update
        set seen = greatest(conversation_read.seen, excluded.seen)`,
      [actor.memberId, id, seen],
    );
  }
}

const presentEntry = (actor: Actor, row: EntryRow): EntryView => {
  const { mentions, at, ...entry } = row;
  return presentPeople(actor, { ...entry, mentions: [...mentions], at: at.toISOString() });
};
