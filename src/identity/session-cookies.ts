import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieFrom, cookieName, cookieOptions } from '../platform/access/session-cookie.ts';
import { Config } from '../platform/config/config.ts';
import { presentSession } from './session.presenter.ts';
import type { SessionView } from './dto/session.view.ts';
import type { OpenedSession } from './sessions.service.ts';

/** Puts the session's token into the cookie and takes it out again; the token is in no body, header or log. */
@Injectable()
export class SessionCookies {
  constructor(private readonly config: Config) {}

  /** The token that the browser brought along, whatever it is worth. */
  brought(request: FastifyRequest): string | null {
    return cookieFrom(request.headers.cookie, this.config) ?? null;
  }

  /** A cookie without an end: it goes when the browser closes, the session itself ends by the server's clock. */
  give(reply: FastifyReply, opened: OpenedSession): SessionView {
    void reply.setCookie(cookieName(this.config), opened.token, cookieOptions(this.config));
    return presentSession(opened.signedIn);
  }

  /** After sign-out nothing of ours stays in the browser's cache. */
  take(reply: FastifyReply): void {
    void reply.clearCookie(cookieName(this.config), cookieOptions(this.config)).header('clear-site-data', '"cache"');
  }
}
