import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { ProblemCode } from '@nbn/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { serializeError } from '../log/error-serializer.ts';
import { log } from '../log/log.ts';
import {
  isInvalidValueError,
  problemDocument,
  toProblemDocument,
  type ProblemDocument,
} from './problem-document.ts';

/** Every failure of an HTTP request leaves as `application/problem+json`; bodies are never logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const document = toProblemDocument(error);
    if (document.status >= 500)
      log.error(
        { requestId: request.id, route: request.routeOptions.url, error: serializeError(error) },
        'request failed',
      );
    else if (isInvalidValueError(error))
      log.warn(
        { requestId: request.id, route: request.routeOptions.url, error: serializeError(error) },
        'the database refused a value',
      );
    send(reply, document, request.id);
  }
}

/** Answers with a problem where there is nothing to catch. */
export function sendProblem(
  reply: FastifyReply,
  { code, requestId }: { code: ProblemCode; requestId: string },
): FastifyReply {
  return send(reply, problemDocument(code), requestId);
}

function send(reply: FastifyReply, document: ProblemDocument, requestId: string): FastifyReply {
  if (document.status === 429 || document.status === 503) void reply.header('retry-after', '5');
  return reply
    .status(document.status)
    .type('application/problem+json')
    .send({ ...document, requestId });
}
