import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { log } from '../log/log.ts';
import { toProblemDocument } from './problem-document.ts';

/** Every failure of an HTTP request leaves as `application/problem+json`; bodies are never logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const document = toProblemDocument(error);
    if (document.status >= 500) log.error({ requestId: request.id, route: request.routeOptions.url, error: describe(error) }, 'request failed');
    if (document.status === 429 || document.status === 503) void reply.header('retry-after', '5');
    void reply.status(document.status).type('application/problem+json').send({ ...document, requestId: request.id });
  }
}

/** Name, message and stack, without a driver's query parameters: they may hold what a member wrote. */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined;
  return { name: error.name, message: error.message, code, constraint, stack: error.stack };
}
