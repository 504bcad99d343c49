import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { withProblemsOf } from '#platform/problems/constraint-problem';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { AuthenticatorKeyStore } from '../authenticator/authenticator-key.store.ts';
import { AgencySignInUntested } from '../identity.problems.ts';
import { SessionRepository } from '../session.repository.ts';
import { SessionService } from '../session.service.ts';
import { AccountIdentityRepository } from './account-identity.repository.ts';
import type { IdentityProviderDto } from './dto/identity-provider.dto.ts';
import {
  type IdentityProvider,
  IdentityProviderRepository,
  type ListedProvider,
} from './identity-provider.repository.ts';
import { isIssuer } from './provider-address.policy.ts';
import { ProviderDiscoveryService, sealOf } from './provider-discovery.service.ts';

/** What the secretariat sets of an organisation's own sign-in. */
@Injectable()
export class IdentityProviderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly providers: IdentityProviderRepository,
    private readonly identities: AccountIdentityRepository,
    private readonly keys: AuthenticatorKeyStore,
    private readonly discovery: ProviderDiscoveryService,
    private readonly sessions: SessionService,
    private readonly sessionRows: SessionRepository,
  ) {}

  findListed(): Promise<ListedProvider[]> {
    return this.providers.findListed();
  }

  find(organisationId: string): Promise<IdentityProvider | undefined> {
    return this.providers.find(organisationId);
  }

  /**
   * Sets or changes it, once it has answered. What begins to be demanded ends every session that was opened in
   * another way; another issuer knows nobody yet, so that nothing of the one before stays.
   */
  async set(actor: Actor, organisationId: string, given: IdentityProviderDto): Promise<void> {
    const isProduction = this.config.NODE_ENV === 'production';
    if (!isIssuer(given.issuer, { isProduction }))
      throw new InvalidInput([{ field: 'issuer', code: 'web-address' }]);
    const before = await this.providers.find(organisationId);
    const secret = given.secret ?? this.openSecret(before);
    if (secret === null) throw new InvalidInput([{ field: 'secret', code: 'missing' }]);
    await this.discovery.discover({ issuer: given.issuer, clientId: given.clientId, secret });
    await this.unitOfWork.run(actor, async (tx) => {
      const stored = await this.providers.lock(tx, organisationId);
      const isOtherIssuer = stored !== undefined && stored.issuer !== given.issuer;
      if (given.isRequired && actor.organisationId === organisationId)
        await this.assertTried(tx, actor, isOtherIssuer);
      const sealedSecret = this.keys.seal(sealOf(organisationId), Buffer.from(secret, 'utf8'));
      const { secret: _, ...provider } = given;
      await withProblemsOf({ identity_provider_organisation_fk: 'not-found' }, () =>
        this.providers.upsert(tx, { ...provider, organisationId, sealedSecret }),
      );
      if (isOtherIssuer) await this.forget(tx, organisationId);
      const ended = given.isRequired ? await this.sessions.endWithoutAgency(tx, organisationId) : 0;
      tx.audit({
        action: stored ? 'single-sign-on.provider-changed' : 'single-sign-on.provider-set',
        object: { kind: 'organisation', id: organisationId },
        detail: { isRequired: given.isRequired, isListed: given.isListed, ended },
      });
    });
  }

  /** Its members sign in as all others do; whom the provider knew is forgotten. */
  async remove(actor: Actor, organisationId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.providers.lock(tx, organisationId))) throw new NotFound();
      await this.providers.delete(tx, organisationId);
      await this.forget(tx, organisationId);
      tx.audit({
        action: 'single-sign-on.provider-removed',
        object: { kind: 'organisation', id: organisationId },
      });
    });
  }

  private async forget(tx: Tx, organisationId: string): Promise<void> {
    await this.identities.unlinkAllOf(tx, organisationId);
    await this.sessions.endByAgencyOf(tx, organisationId);
  }

  /** Whoever demands it of their own organisation has come in by it: a mistake locks nobody out who could mend it. */
  private async assertTried(tx: Tx, actor: Actor, isOtherIssuer: boolean): Promise<void> {
    const isTried = await this.sessionRows.isByAgency(tx, actor.sessionId);
    if (!isTried || isOtherIssuer) throw new AgencySignInUntested();
  }

  private openSecret(provider: IdentityProvider | undefined): string | null {
    if (!provider) return null;
    return this.keys.unseal(sealOf(provider.organisationId), provider.sealedSecret).toString('utf8');
  }
}
