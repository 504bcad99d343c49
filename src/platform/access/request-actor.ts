import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Socket } from 'socket.io';
import type { AuthenticatedSession } from './actor-source.ts';
import type { Actor } from './actor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: AuthenticatedSession | null;
  }
}

/** The actor that the guard has put on this request or socket. */
export function actorOf(context: ExecutionContext): Actor | null {
  if (context.getType() === 'ws')
    return (context.switchToWs().getClient<Socket>().data as { actor?: Actor }).actor ?? null;
  return context.switchToHttp().getRequest<FastifyRequest>().signedIn?.actor ?? null;
}
