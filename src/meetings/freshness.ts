import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/access/actor.ts';
import { MeetingsQuery, type Versioned } from './meetings.query.ts';

/** Lets a reader who has the present state already keep it: a page is asked for again at the price of one number. */
@Injectable()
export class Freshness {
  constructor(private readonly query: MeetingsQuery) {}

  /** Answers 304 and returns true if the reader's copy is of the present state and was made for the same rights. */
  async unchanged(actor: Actor, known: string | undefined, reply: FastifyReply): Promise<boolean> {
    if (!known) return false;
    const tag = tagOf(actor, await this.query.version());
    if (known !== tag) return false;
    void reply.status(304).headers({ etag: tag, 'cache-control': KEEP });
    return true;
  }

  /** Marks an answer with the state that it shows. */
  stamp<T>(actor: Actor, { version, content }: Versioned<T>, reply: FastifyReply): T {
    void reply.headers({ etag: tagOf(actor, version), 'cache-control': KEEP });
    return content;
  }
}

/** Kept by the reader's own browser alone, and asked about each time. */
const KEEP = 'private, no-cache';

/** What a page shows depends on the state and on who reads it in which capacity; both are in the tag. */
function tagOf(actor: Actor, version: string): string {
  return `W/"${version}-${actor.role}-${actor.memberId}"`;
}
