import { Injectable } from '@nestjs/common';
import { READERS_LISTED_MAX } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberByIdSql } from '../../network/index.ts';
import { type MemberRecord, presentPerson } from '#platform/people/person';
import { NotFound } from '#platform/problems/problem';
import { mayOpenThread, threadCountry } from '../standard.policy.ts';
import { threadsReadableBy } from './thread.visibility.ts';
import { standardsVisibleTo } from '../standard.visibility.ts';
import type { ReadersQuery } from './dto/thread.input.ts';
import type { ThreadReaderListView } from './dto/thread.view.ts';

/** Everyone in the audience of the thread in `found`, except the reader who asks. */
const SELECT_READERS = `
  select ${memberByIdSql('p.member_id')} as person
  from found f, membership p
  where p.member_id <> $2 and p.state = 'active'
    and thread_is_for(f.audience, f.country, f.readers, f.draft, p.member_id, p.role, p.country)
  order by p.name, p.member_id
  limit ${READERS_LISTED_MAX}`;

/** Reads who is in the audience of a thread: those alone may be mentioned in it. */
@Injectable()
export class ThreadReadersQuery {
  constructor(private readonly database: DataSource) {}

  /**
   * The readers of an existing thread, or of one that the actor would open. Anyone who may comment may be named
   * as a reader of a restricted thread.
   */
  async list(
    actor: Actor,
    standardId: string,
    { threadId, audience = 'network' }: ReadersQuery,
  ): Promise<ThreadReaderListView> {
    if (threadId === undefined && !mayOpenThread(actor, audience)) throw new NotFound();
    const [found, parameters] =
      threadId === undefined
        ? [
            `
              select $3::text as audience, $4::text as country, '{}'::uuid[] as readers, s.audience as draft
              from standard s
              where s.id = $1 and ${standardsVisibleTo(actor, '$2')}`,
            [audience === 'team' ? 'team' : 'network', threadCountry(actor)],
          ]
        : [
            `
              select t.audience, t.country, t.readers, s.audience as draft
              from standard s
              join comment_thread t on t.standard_id = s.id
              where s.id = $1 and t.id = $3 and ${standardsVisibleTo(actor, '$2')}
                and ${threadsReadableBy(actor, '$2')}`,
            [threadId],
          ];
    const values = [standardId, actor.memberId, ...parameters];
    if ((await this.database.query<unknown[]>(found, values)).length === 0) throw new NotFound();
    const rows = await this.database.query<{ person: MemberRecord }[]>(
      `with found as (${found}) ${SELECT_READERS}`,
      values,
    );
    // Sorted by what the reader is shown: the order of hidden names would give something away.
    return {
      items: rows
        .map(({ person }) => ({ ...presentPerson(actor, person), seat: person.seat }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    };
  }
}
