import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config/config.ts';
import { Problem } from '../problems/problem.ts';
import { ActorCache } from './actor-cache.ts';
import type { SignedIn } from './actor-source.ts';
import type { Actor } from './actor.ts';
import { RULE, type Rule } from './allow.decorator.ts';
import { isOwnOrigin } from './origin.ts';
import { actorOf } from './request-actor.ts';
import { cookieFrom } from './session-cookie.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Denies by default: resolves who asks, refuses forged requests, and compares the route's rule with the
 * actor.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorCache,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<Rule | undefined>(RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule) throw new Problem('not-found');
    if (context.getType() === 'http')
      await this.resolve(context.switchToHttp().getRequest<FastifyRequest>(), rule);
    if (rule !== 'public') admit(rule, actorOf(context));
    return true;
  }

  private async resolve(request: FastifyRequest, rule: Rule): Promise<void> {
    const unsafe = !SAFE_METHODS.has(request.method);
    if (unsafe && !isOwnOrigin(request.headers, this.config.PUBLIC_URL)) throw new Problem('forged-request');
    const token = cookieFrom(request.headers.cookie, this.config);
    request.signedIn = token ? await this.actors.bySessionToken(token) : null;
    if (unsafe && rule !== 'public' && request.signedIn) requireCsrfToken(request, request.signedIn);
  }
}

function requireCsrfToken(request: FastifyRequest, { csrfToken }: SignedIn): void {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(csrfToken);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new Problem('forged-request');
}

function admit(rule: Exclude<Rule, 'public'>, actor: Actor | null): void {
  if (!actor) throw new Problem('not-signed-in');
  if (rule !== 'member' && !actor.permissions.has(rule)) throw new Problem('not-found');
}
