import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config/config.ts';
import { Problem } from '../problems/problem.ts';
import { ActorCache } from './actor-cache.ts';
import { ActorSource, type AuthenticatedSession } from './actor-source.ts';
import type { Actor } from './actor.ts';
import { ACCESS_RULE, type AccessRule } from './allow.decorator.ts';
import { isSameOrigin } from './same-origin.ts';
import { actorOf } from './request-actor.ts';
import { readCookie } from './session-cookie.ts';
import { STEP_UP } from './step-up.decorator.ts';
import { WITHOUT_PASSKEY } from './without-passkey.decorator.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Denies by default: resolves who asks, refuses forged requests, and compares the route's rule with the
 * actor. Some must have come with a passkey, and acts of weight want the actor to have shown just now who they are.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorCache,
    private readonly source: ActorSource,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule) throw new Problem('not-found');
    if (context.getType() === 'http') {
      const request = context.switchToHttp().getRequest<FastifyRequest>();
      await this.authenticate(request, rule);
      if (!this.isMarked(context, WITHOUT_PASSKEY)) admitByPasskey(request, rule);
    }
    if (rule !== 'public') assertAllowed(rule, actorOf(context));
    if (this.isMarked(context, STEP_UP))
      await this.assertVerified(context.switchToHttp().getRequest<FastifyRequest>().signedIn);
    return true;
  }

  private isMarked(context: ExecutionContext, mark: string): boolean {
    return this.reflector.get<true | undefined>(mark, context.getHandler()) === true;
  }

  private async assertVerified(signedIn: AuthenticatedSession | null | undefined): Promise<void> {
    if (signedIn?.isVerified) return;
    if (!signedIn) throw new Problem('not-signed-in');
    const { isFresh, methods } = await this.source.findVerification(signedIn.actor);
    if (!isFresh) throw new Problem('step-up-needed', { methods });
  }

  private async authenticate(request: FastifyRequest, rule: AccessRule): Promise<void> {
    const unsafe = !SAFE_METHODS.has(request.method);
    if (unsafe && !isSameOrigin(request.headers, this.config.PUBLIC_URL)) throw new Problem('forged-request');
    const token = readCookie(request.headers.cookie, this.config);
    request.signedIn = token ? await this.actors.bySessionToken(token) : null;
    if (unsafe && rule !== 'public' && request.signedIn) assertCsrfToken(request, request.signedIn);
  }
}

/** Who must come with a passkey, and came without, finds nothing open but what is open to strangers, as one of them. */
function admitByPasskey(request: FastifyRequest, rule: AccessRule): void {
  if (!request.signedIn?.isPasskeyNeeded) return;
  if (rule !== 'public') throw new Problem('passkey-required');
  request.signedIn = null;
}

function assertCsrfToken(request: FastifyRequest, { csrfToken }: AuthenticatedSession): void {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(csrfToken);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new Problem('forged-request');
}

function assertAllowed(rule: Exclude<AccessRule, 'public'>, actor: Actor | null): void {
  if (!actor) throw new Problem('not-signed-in');
  if (rule !== 'member' && !actor.permissions.has(rule)) throw new Problem('not-found');
}
