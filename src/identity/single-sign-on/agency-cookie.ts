import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieName, cookieOptions, readCookie } from '#platform/access/session-cookie';
import { Config } from '#platform/config/config';
import type { AgencyRequest } from './agency-proof.service.ts';
import type { AgencyRequestView } from './dto/single-sign-on.dto.ts';

const MAX_AGE_S = Number.parseInt(LIFETIMES.agencySignIn, 10) * 60;

/** Binds a way to a provider to the browser that takes it: what comes back in another one is worth nothing. */
@Injectable()
export class AgencyCookie {
  constructor(private readonly config: Config) {}

  set(reply: FastifyReply, { url, verifier }: AgencyRequest): AgencyRequestView {
    void reply.setCookie(this.name(), verifier, {
      ...cookieOptions(this.config),
      sameSite: 'strict',
      maxAge: MAX_AGE_S,
    });
    return { url };
  }

  /** It is good for one way back, whatever comes of it. */
  take(request: FastifyRequest, reply: FastifyReply): string | null {
    void reply.clearCookie(this.name(), cookieOptions(this.config));
    return readCookie(request.headers.cookie, this.config, this.name()) ?? null;
  }

  private name(): string {
    return `${cookieName(this.config)}-agency`;
  }
}
