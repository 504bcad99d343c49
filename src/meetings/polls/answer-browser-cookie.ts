import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newToken, SessionCookies } from '../../identity/index.ts';
import { readCookie, cookieName, cookieOptions } from '#platform/access/session-cookie';
import { Config } from '#platform/config/config';

/** The browser that a personal link is used in. */
export interface AnswerBrowser {
  /** By which it is known again. */
  readonly token: string;
  /** By which it is known where its member has signed in with it. */
  readonly device: string | null;
}

const MAX_AGE_S = 180 * 24 * 3_600;

/** Knows a browser again that answered by a personal link, by a cookie that opens nothing. */
@Injectable()
export class AnswerBrowserCookie {
  constructor(
    private readonly config: Config,
    private readonly cookies: SessionCookies,
  ) {}

  read(request: FastifyRequest): AnswerBrowser {
    const token = readCookie(request.headers.cookie, this.config, this.name()) ?? newToken();
    return { token, device: this.cookies.read(request).device };
  }

  set(reply: FastifyReply, { token }: AnswerBrowser): void {
    void reply.setCookie(this.name(), token, {
      ...cookieOptions(this.config),
      sameSite: 'strict',
      maxAge: MAX_AGE_S,
    });
  }

  private name(): string {
    return `${cookieName(this.config)}-answers`;
  }
}
