import { AsyncLocalStorage } from 'node:async_hooks';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { TEXT_CLAIMS_HEADER, TEXT_CLAIMS_MAX } from '@nbn/contracts';
import { actorOf } from '../access/request-actor.ts';
import type { Actor } from '../access/actor.ts';

/** Who sends a text, and by which route or live message: never more of the request than that. */
export interface TextOrigin {
  readonly actor: Actor | null;
  /** `POST /api/threads/:id/comments`: the pattern, without ids. */
  readonly place: string;
  /** What the sender was given when this very text was held back: a check may know it again by it. */
  readonly claims?: readonly string[];
}

const origins = new AsyncLocalStorage<TextOrigin>();
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Where the text that is being checked comes from; null outside of a request, as in jobs and at the first
 * start.
 */
export function currentTextOrigin(): TextOrigin | null {
  return origins.getStore() ?? null;
}

/** Runs `work` for texts of one sender, where those of several are worked on together. */
export function runWithTextOrigin<T>(origin: TextOrigin, work: () => T): T {
  return origins.run(origin, work);
}

/** Lets the checks of the text gate know whose text they see. */
@Injectable()
export class TextOriginInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const place = placeOf(context);
    if (place === null) return next.handle();
    return new Observable((subscriber) =>
      origins.run({ actor: actorOf(context), place, claims: claimsOf(context) }, () =>
        next.handle().subscribe(subscriber),
      ),
    );
  }
}

function placeOf(context: ExecutionContext): string | null {
  if (context.getType() === 'ws') return `live ${context.switchToWs().getPattern()}`;
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return SAFE_METHODS.has(request.method) && !request.url.includes('?')
    ? null
    : `${request.method} ${request.routeOptions.url ?? ''}`;
}

function claimsOf(context: ExecutionContext): readonly string[] {
  if (context.getType() === 'ws') return [];
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers[TEXT_CLAIMS_HEADER];
  return typeof given === 'string' && given.length <= 1_200 ? given.split(',').slice(0, TEXT_CLAIMS_MAX) : [];
}
