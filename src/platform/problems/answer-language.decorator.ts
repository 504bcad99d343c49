import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import { requestLanguage } from './request-language.ts';

/** The language in which the one who asks is answered. */
export const AnswerLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return requestLanguage(headers['accept-language']);
});
