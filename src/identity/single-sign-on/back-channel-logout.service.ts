import { Injectable, type OnModuleInit } from '@nestjs/common';
import { decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { Problem } from '#platform/problems/problem';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { SessionService } from '../session.service.ts';
import { SignInRateLimiter } from '../sign-in-rate-limiter.ts';
import { hashToken } from '../token.ts';
import { type IdentityProvider, IdentityProviderRepository } from './identity-provider.repository.ts';
import { LOGOUT_TOKEN_RETENTION, LogoutTokenRepository } from './logout-token.repository.ts';
import { ProviderDiscoveryService } from './provider-discovery.service.ts';

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Signatures that need the provider's own key: none by a secret that we have too. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** Many providers say nothing, or what all tokens are. */
const TYPES: readonly (string | undefined)[] = ['logout+jwt', 'JWT', undefined];
const MAX_TOKEN_AGE_S = 300;
const SKEW_S = 60;

/** Ends sessions that a provider says have ended there (OpenID Connect Back-Channel Logout 1.0). */
@Injectable()
export class BackChannelLogoutService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly providers: IdentityProviderRepository,
    private readonly discovery: ProviderDiscoveryService,
    private readonly sessions: SessionService,
    private readonly tokens: LogoutTokenRepository,
    private readonly limits: SignInRateLimiter,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  onModuleInit(): void {
    this.retention.register(LOGOUT_TOKEN_RETENTION);
  }

  /** Throws `invalid-input` for whatever is wrong with the token, without saying what. */
  async end(token: string, address: string): Promise<void> {
    await this.limits.consumeAddress(address);
    const { iss, sub, sid, jti } = await this.check(token);
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      if (!(await this.tokens.spend(tx, hashToken(`${iss} ${jti}`)))) throw new Problem('invalid-input');
      const ended = await this.sessions.endByProvider(tx, {
        issuer: iss,
        subject: sub ?? null,
        sid: sid ?? null,
      });
      tx.audit({
        action: 'session.ended-by-agency',
        object: { kind: 'identity', id: hashToken(`${iss} ${sub ?? sid}`).toString('base64url') },
        detail: { ended },
      });
    });
    await this.limits.refundAddress(address);
  }

  private async check(token: string) {
    const provider = await this.findProvider(token);
    const { keys } = await this.discovery.find(provider);
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: provider.issuer,
        audience: provider.clientId,
        algorithms: ALGORITHMS,
        requiredClaims: ['iat', 'jti', 'events'],
        maxTokenAge: MAX_TOKEN_AGE_S,
        clockTolerance: SKEW_S,
      });
      if (!TYPES.includes(protectedHeader.typ)) throw new Error('no logout token');
      return readLogout(payload);
    } catch {
      // The library says in words what is wrong; whoever tries gets none of them.
      throw new Problem('invalid-input');
    }
  }

  /** Whom the token names is looked up before its signature says that it may. */
  private async findProvider(token: string): Promise<IdentityProvider> {
    const { iss, aud } = decodeOrNothing(token);
    const known = typeof iss === 'string' ? await this.providers.findByIssuer(iss) : [];
    const audience = [aud ?? []].flat();
    const provider = known.find(({ clientId }) => audience.includes(clientId));
    if (!provider) throw new Problem('invalid-input');
    return provider;
  }
}

function decodeOrNothing(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    return {};
  }
}

/** 2.6: names somebody or a session, is about a logout, and is no token that signs in. */
function readLogout(payload: JWTPayload) {
  const { iss, sub, jti, sid, events } = payload;
  const isLogout = typeof events === 'object' && events !== null && LOGOUT_EVENT in events;
  if (!isLogout || 'nonce' in payload || !iss || !jti) throw new Error('no logout token');
  if (sid !== undefined && typeof sid !== 'string') throw new Error('no logout token');
  if (sub === undefined && sid === undefined) throw new Error('no logout token');
  return { iss, sub, sid, jti };
}
