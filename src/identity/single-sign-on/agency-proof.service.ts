import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import * as client from 'openid-client';
import { Config } from '#platform/config/config';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { AgencySignInRefused, AgencySignInUnavailable } from '../identity.problems.ts';
import { hashToken, newToken } from '../token.ts';
import type { AgencyIdentity } from './account-identity.repository.ts';
import {
  AGENCY_SIGN_IN_RETENTION,
  type AgencyPurpose,
  type AgencySignInRow,
  AgencySignInRepository,
} from './agency-sign-in.repository.ts';
import { type IdentityProvider, IdentityProviderRepository } from './identity-provider.repository.ts';
import { ProviderDiscoveryService } from './provider-discovery.service.ts';

/** The page to which providers send people back; the same for all, and made of nothing that anybody sends. */
export const RETURN_PAGE = '/sign-in/agency';
/** Whoever was at the provider longer ago than a session lasts shows there anew who they are. */
const MAX_AGE_S = 12 * 3_600;
/** By how much the clocks of two servers may differ. */
const SKEW_S = 60;

/** Where the browser goes, and what it keeps in a cookie until it comes back. */
export interface AgencyRequest {
  readonly url: string;
  readonly verifier: string;
}

/** What the browser brought back. */
export interface AgencyAnswer {
  readonly code?: string;
  readonly state: string;
  readonly iss?: string;
  /** Of the cookie; null where it has none. */
  readonly verifier: string | null;
}

/** Who a provider says somebody is, checked wholly. */
export interface AgencyProof extends AgencyIdentity {
  readonly request: AgencySignInRow;
  readonly provider: IdentityProvider;
  /** Of the provider's own session. */
  readonly sid: string | null;
  readonly authenticatedAt: Date;
}

/**
 * Sends people to the provider of their agency and checks what they come back with: OpenID Connect by code, with
 * PKCE, state and nonce, each once and in one browser (RFC 9700).
 */
@Injectable()
export class AgencyProofService implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly providers: IdentityProviderRepository,
    private readonly requests: AgencySignInRepository,
    private readonly discovery: ProviderDiscoveryService,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  onModuleInit(): void {
    this.retention.register(AGENCY_SIGN_IN_RETENTION);
  }

  async begin(provider: IdentityProvider, why: AgencyPurpose): Promise<AgencyRequest> {
    const found = await this.discovery.find(provider);
    const [state, verifier] = [newToken(), newToken()];
    const url = client.buildAuthorizationUrl(found.client, {
      redirect_uri: this.returnAddress(),
      scope: 'openid',
      state,
      nonce: nonceOf(verifier),
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(provider.acrValues.length > 0 ? { acr_values: provider.acrValues.join(' ') } : {}),
      ...(why.purpose === 'verification'
        ? { prompt: 'login', max_age: '0' }
        : { max_age: String(MAX_AGE_S) }),
    });
    await this.requests.insert(
      { state: hashToken(state), verifier: hashToken(verifier) },
      provider.organisationId,
      why,
    );
    return { url: url.href, verifier };
  }

  /**
   * Throws `AgencySignInRefused` for whatever is wrong, without saying what; the request is spent by this, whatever
   * it is.
   */
  async check(answer: AgencyAnswer, purposes: readonly AgencyPurpose['purpose'][]): Promise<AgencyProof> {
    const { state, code, iss, verifier } = answer;
    const request = await this.requests.spend(hashToken(state), hashToken(verifier ?? ''));
    if (!request || verifier === null || code === undefined) throw new AgencySignInRefused();
    if (!purposes.includes(request.purpose)) throw new AgencySignInRefused();
    const provider = await this.providers.find(request.organisationId);
    if (!provider) throw new AgencySignInRefused();
    const address = new URL(this.returnAddress());
    address.searchParams.set('code', code);
    address.searchParams.set('state', state);
    if (iss !== undefined) address.searchParams.set('iss', iss);
    const claims = await this.redeem(provider, address, { state, verifier });
    const authenticatedAt = new Date(claims.auth_time * 1_000);
    const isLate = authenticatedAt.getTime() < request.begunAt.getTime() - SKEW_S * 1_000;
    if (request.purpose === 'verification' && isLate) throw new AgencySignInRefused();
    if (!isAcceptable(claims.acr, provider.acrValues)) throw new AgencySignInRefused();
    return {
      request,
      provider,
      issuer: claims.iss,
      subject: claims.sub,
      sid: typeof claims['sid'] === 'string' ? claims['sid'] : null,
      authenticatedAt,
    };
  }

  /** Gives the code for a token, whose signature, issuer, audience, times and nonce the library checks. */
  private async redeem(
    provider: IdentityProvider,
    address: URL,
    { state, verifier }: { readonly state: string; readonly verifier: string },
  ): Promise<client.IDToken & { readonly auth_time: number; readonly acr?: string }> {
    const found = await this.discovery.find(provider);
    try {
      const tokens = await client.authorizationCodeGrant(found.client, address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonceOf(verifier),
        idTokenExpected: true,
        maxAge: MAX_AGE_S,
      });
      const claims = tokens.claims();
      if (!claims || claims.auth_time === undefined || !isLongEnough(claims.sub))
        throw new AgencySignInRefused();
      if (claims.iss !== provider.issuer || isForAnother(claims, provider.clientId))
        throw new AgencySignInRefused();
      return { ...claims, auth_time: claims.auth_time } as client.IDToken & { auth_time: number };
    } catch (error) {
      if (error instanceof client.ClientError && error.code === 'OAUTH_TIMEOUT')
        throw new AgencySignInUnavailable();
      // The library says in words what is wrong; whoever tries gets none of them.
      throw new AgencySignInRefused();
    }
  }

  private returnAddress(): string {
    return new URL(RETURN_PAGE, this.config.PUBLIC_URL).href;
  }
}

/** The library looks at `azp` only where several are meant. */
function isForAnother({ azp }: client.IDToken, clientId: string): boolean {
  return azp !== undefined && azp !== clientId;
}

function isAcceptable(acr: string | undefined, wanted: readonly string[]): boolean {
  return wanted.length === 0 || (acr !== undefined && wanted.includes(acr));
}

/** OpenID Connect Core 1.0, 2: no longer than 255 characters. */
function isLongEnough(subject: string): boolean {
  return subject.length > 0 && subject.length <= 255;
}

/** Made of the cookie's value, so that an answer for another browser does not fit this one's. */
function nonceOf(verifier: string): string {
  return createHash('sha256').update(`nonce ${verifier}`).digest('base64url');
}
