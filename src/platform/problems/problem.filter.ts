import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { ProblemCode, PublicLanguage } from '@nbn/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { serializeError } from '../log/error-serializer.ts';
import { log } from '../log/log.ts';
import {
  isInvalidValueError,
  problemDocument,
  toProblemDocument,
  type ProblemDocument,
} from './problem-document.ts';
import { isOutageCode, logOutage, type OutageListener } from './outage-log.ts';
import { logRefusal } from './refusal-log.ts';
import { problemText } from '../text/texts.ts';
import { requestLanguage, requestPublicLanguage } from './request-language.ts';

/**
 * Every failure of an HTTP request leaves as `application/problem+json`, in a language that the request accepts; bodies
 * are never logged.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly outages: OutageListener) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const language = languageOfRequest(request);
    const document = toProblemDocument(error, language);
    const asked = { requestId: request.id, route: request.routeOptions.url };
    if (isOutageCode(document.code)) logOutage(this.outages, error, { ...asked, code: document.code });
    else if (document.status >= 500) log.error({ ...asked, error: serializeError(error) }, 'request failed');
    else if (isInvalidValueError(error))
      log.warn({ ...asked, error: serializeError(error) }, 'the database refused a value');
    else logRefusal(request, document.code);
    send(reply, document, language, request.id);
  }
}

/** Answers with a problem where there is nothing to catch. */
export function sendProblem(
  reply: FastifyReply,
  { code, requestId }: { code: ProblemCode; requestId: string },
): FastifyReply {
  const language = languageOfRequest(reply.request);
  logRefusal(reply.request, code);
  return send(reply, problemDocument(code, {}, language), language, requestId);
}

/** Russian is an answer to strangers alone. */
function languageOfRequest({ headers, routeOptions }: FastifyRequest): PublicLanguage {
  const isForStrangers = routeOptions.config?.publicLanguages === true;
  return (isForStrangers ? requestPublicLanguage : requestLanguage)(headers['accept-language']);
}

function send(
  reply: FastifyReply,
  document: ProblemDocument,
  language: PublicLanguage,
  requestId: string,
): FastifyReply {
  if (document.status === 429 || document.status === 503) void reply.header('retry-after', '5');
  return reply
    .status(document.status)
    .type('application/problem+json')
    .header('content-language', problemText(document.code, language).language)
    .header('vary', withAcceptLanguage(reply.getHeader('vary')))
    .send({ ...document, requestId });
}

/** A `Vary` header with what the answer depended on before, and with the language that was asked for. */
function withAcceptLanguage(before: ReturnType<FastifyReply['getHeader']>): string {
  return before === undefined ? 'accept-language' : `${String(before)}, accept-language`;
}
