import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, of } from 'rxjs';
import type { Actor } from '#platform/access/actor';
import { actorOf } from '#platform/access/request-actor';
import { MeetingsQuery, type Versioned } from './meetings.query.ts';

/**
 * Lets a reader who has the present state already keep it: a page is asked for again at the price of one
 * number, which all who ask at the same moment share. It stands behind the guard and before everything else.
 */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  constructor(private readonly query: MeetingsQuery) {}

  /**
   * Answers 304 if the reader's copy is of this address and of the present state, and was made for the same
   * rights.
   */
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const known = request.headers['if-none-match'];
    const actor = actorOf(context);
    if (known === undefined || !actor) return next.handle();
    const tag = etagOf(actor, await this.query.version(), request.url);
    if (known !== tag) return next.handle();
    void context
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(304)
      .headers({ etag: tag, 'cache-control': CACHE_CONTROL });
    return of(undefined);
  }

  /** Marks an answer with the state that it shows. */
  setEtag<T>(actor: Actor, { version, content }: Versioned<T>, reply: FastifyReply): T {
    void reply.headers({ etag: etagOf(actor, version, reply.request.url), 'cache-control': CACHE_CONTROL });
    return content;
  }
}

/** Kept by the reader's own browser alone, and asked about each time. */
const CACHE_CONTROL = 'private, no-cache';

/**
 * What a page shows depends on its address, on the state, and on who reads it in which capacity; all of it is
 * in the tag.
 */
function etagOf(actor: Actor, version: string, url: string): string {
  const { role, memberId, country, organisationId, seat } = actor;
  const reader = [role, memberId, country ?? '', organisationId, seat?.id ?? ''].join('-');
  return `W/"${version}-${reader}-${Buffer.from(url).toString('base64url')}"`;
}
