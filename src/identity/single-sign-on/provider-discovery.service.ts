import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, customFetch as joseFetch, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import { Config } from '#platform/config/config';
import { AuthenticatorKeyStore } from '../authenticator/authenticator-key.store.ts';
import { log } from '#platform/log/log';
import { AgencySignInUnavailable } from '../identity.problems.ts';
import type { IdentityProvider } from './identity-provider.repository.ts';
import { ProviderConnection } from './provider-connection.ts';

const TTL_MS = 60 * 60_000;
const MAX_ENTRIES = 500;
const TIMEOUT_S = 5;

/** A provider as it describes itself, and the keys by which it signs. */
export interface DiscoveredProvider {
  readonly client: client.Configuration;
  readonly keys: JWTVerifyGetKey;
}

interface CacheEntry {
  readonly version: string;
  readonly expiresAt: number;
  readonly found: Promise<DiscoveredProvider>;
}

/** Asks providers for their addresses and keys (OpenID Connect Discovery 1.0), once an hour each. */
@Injectable()
export class ProviderDiscoveryService {
  private readonly entries = new Map<string, CacheEntry>();

  constructor(
    private readonly config: Config,
    private readonly keys: AuthenticatorKeyStore,
    private readonly connection: ProviderConnection,
  ) {}

  /** Throws `AgencySignInUnavailable` where it cannot be reached, or does not describe itself as it should. */
  find(provider: IdentityProvider): Promise<DiscoveredProvider> {
    const { organisationId, changedAt } = provider;
    const [version, now] = [changedAt.toISOString(), performance.now()];
    const known = this.entries.get(organisationId);
    if (known && known.version === version && known.expiresAt > now) return known.found;
    if (this.entries.size >= MAX_ENTRIES) this.entries.clear();
    const secret = this.keys.unseal(sealOf(organisationId), provider.sealedSecret).toString('utf8');
    const found = this.discover({ ...provider, secret });
    this.entries.set(organisationId, { version, expiresAt: now + TTL_MS, found });
    // A fault is not worth remembering.
    found.catch(() => this.entries.delete(organisationId));
    return found;
  }

  /** A provider on this machine has no certificate. */
  private outsideProduction(): readonly (typeof client.allowInsecureRequests)[] {
    return this.config.NODE_ENV === 'production' ? [] : [client.allowInsecureRequests];
  }

  /** The same for one that is not stored yet. */
  async discover(given: {
    readonly issuer: string;
    readonly clientId: string;
    readonly secret: string;
  }): Promise<DiscoveredProvider> {
    const { issuer, clientId, secret } = given;
    const send = this.connection.to(issuer);
    try {
      const found = await client.discovery(new URL(issuer), clientId, secret, authentication(secret), {
        timeout: TIMEOUT_S,
        [client.customFetch]: send,
        // The signature is checked too, however the token came.
        execute: [client.enableNonRepudiationChecks, ...this.outsideProduction()],
      });
      const { jwks_uri: address } = found.serverMetadata();
      if (!address) throw new Error('no keys are named');
      const keys = createRemoteJWKSet(new URL(address), {
        [joseFetch]: (url, options) => send(url, options),
        timeoutDuration: TIMEOUT_S * 1_000,
      });
      return { client: found, keys };
    } catch (error) {
      // The library's words may hold what a foreign server said.
      log.warn(
        { issuer, fault: error instanceof Error ? error.name : 'unknown' },
        'no answer of a sign-in provider',
      );
      throw new AgencySignInUnavailable();
    }
  }
}

/** As what a provider's secret is sealed. */
export function sealOf(organisationId: string): string {
  return `identity-provider:${organisationId}`;
}

/** In the header, unless the provider says that it wants it in the body alone (OpenID Connect Core 1.0, 9). */
function authentication(secret: string): client.ClientAuth {
  const [inHeader, inBody] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const takesHeader = methods === undefined || methods.includes('client_secret_basic');
    return takesHeader ? inHeader(server, ...rest) : inBody(server, ...rest);
  };
}
