import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readCookie, cookieName, cookieOptions } from '#platform/access/session-cookie';
import { Config } from '#platform/config/config';
import type { SecondStep } from './authenticator/second-step.ts';
import { presentSession } from './session.presenter.ts';
import type { SessionView } from './dto/session.view.ts';
import type { OpenedSession } from './session.service.ts';

/** The cookies of a request, not checked yet. */
export interface RequestCookies {
  readonly session: string | null;
  readonly device: string | null;
}

/** Half a year; the server forgets an unused device by itself. */
const DEVICE_COOKIE_MAX_AGE_S = 180 * 24 * 3_600;

/**
 * Puts the session's token into the cookie and takes it out again; the token is in no body, header or log.
 */
@Injectable()
export class SessionCookies {
  constructor(private readonly config: Config) {}

  read(request: FastifyRequest): RequestCookies {
    const { cookie } = request.headers;
    return {
      session: readCookie(cookie, this.config) ?? null,
      device: readCookie(cookie, this.config, this.deviceName()) ?? null,
    };
  }

  /**
   * The session's cookie has no end: it goes when the browser closes, the session itself ends by the server's
   * clock. The device's stays.
   */
  set(reply: FastifyReply, { token, device, signedIn, language, passkeyDueAt }: OpenedSession): SessionView {
    void reply.setCookie(cookieName(this.config), token, cookieOptions(this.config));
    if (device)
      void reply.setCookie(this.deviceName(), device, {
        ...cookieOptions(this.config),
        sameSite: 'strict',
        maxAge: DEVICE_COOKIE_MAX_AGE_S,
      });
    return presentSession(signedIn, { language, passkeyDueAt });
  }

  /** The same; or, where a code comes next, what that step names and no cookie. */
  answer(reply: FastifyReply, result: OpenedSession | SecondStep): SessionView {
    if ('secondStep' in result) return { ...presentSession(null), secondStep: result.secondStep };
    return this.set(reply, result);
  }

  /** After sign-out nothing of ours stays in the browser's cache. */
  clear(reply: FastifyReply): void {
    void reply
      .clearCookie(cookieName(this.config), cookieOptions(this.config))
      .header('clear-site-data', '"cache"');
  }

  private deviceName(): string {
    return `${cookieName(this.config)}-device`;
  }
}
