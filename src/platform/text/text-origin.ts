import { AsyncLocalStorage } from 'node:async_hooks';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { actorOf } from '../access/request-actor.ts';
import type { Actor } from '../access/actor.ts';

/** Who sends a text, and by which route or live message: never more of the request than that. */
export interface TextOrigin {
  readonly actor: Actor | null;
  /** `POST /api/threads/:id/comments`: the pattern, without ids. */
  readonly place: string;
}

const origins = new AsyncLocalStorage<TextOrigin>();
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Where the text that is being checked comes from; null outside of a request, as in jobs and at the first start. */
export function textOrigin(): TextOrigin | null {
  return origins.getStore() ?? null;
}

/** Runs `work` for texts of one sender, where those of several are worked on together. */
export function asOrigin<T>(origin: TextOrigin, work: () => T): T {
  return origins.run(origin, work);
}

/** Lets the checks of the text gate know whose text they see. */
@Injectable()
export class TextOriginInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const place = placeOf(context);
    if (place === null) return next.handle();
    return new Observable((subscriber) => origins.run({ actor: actorOf(context), place }, () => next.handle().subscribe(subscriber)));
  }
}

function placeOf(context: ExecutionContext): string | null {
  if (context.getType() === 'ws') return `live ${context.switchToWs().getPattern()}`;
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return READING.has(request.method) ? null : `${request.method} ${request.routeOptions.url ?? ''}`;
}
