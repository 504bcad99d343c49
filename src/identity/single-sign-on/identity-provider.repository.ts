import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

/** The provider by which the members of an organisation sign in, and what it is asked for. */
export interface IdentityProvider {
  readonly organisationId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly sealedSecret: Buffer;
  readonly acrValues: readonly string[];
  readonly isRequired: boolean;
  readonly isListed: boolean;
  readonly changedAt: Date;
}

/** A provider that is offered by name. */
export interface ListedProvider {
  readonly organisationId: string;
  readonly name: string;
}

const COLUMNS = `
  p.organisation_id as "organisationId", p.issuer, p.client_id as "clientId", p.sealed_secret as "sealedSecret",
  p.acr_values as "acrValues", p.is_required as "isRequired", p.is_listed as "isListed", p.changed_at as "changedAt"`;

/** An organisation without members has nobody who would sign in. */
const SELECT_LISTED = `
  select p.organisation_id as "organisationId", o.organisation_name as name
  from identity_provider p
  cross join lateral (
    select m.organisation_name
    from membership m
    where m.organisation_id = p.organisation_id
    limit 1
  ) o
  where p.is_listed
  order by 2, 1`;

const UPSERT = `
  insert into identity_provider (
    organisation_id, issuer, client_id, sealed_secret, acr_values, is_required, is_listed, changed_at
  )
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (organisation_id) do update
  set issuer = excluded.issuer, client_id = excluded.client_id, sealed_secret = excluded.sealed_secret,
    acr_values = excluded.acr_values, is_required = excluded.is_required, is_listed = excluded.is_listed,
    changed_at = excluded.changed_at`;

@Injectable()
export class IdentityProviderRepository {
  constructor(private readonly database: DataSource) {}

  async find(organisationId: string): Promise<IdentityProvider | undefined> {
    const [found] = await this.database.query<IdentityProvider[]>(
      `select ${COLUMNS} from identity_provider p where p.organisation_id = $1`,
      [organisationId],
    );
    return found;
  }

  /** Held until the end of the transaction. */
  async lock(tx: Tx, organisationId: string): Promise<IdentityProvider | undefined> {
    const [found] = await tx.manager.query<IdentityProvider[]>(
      `select ${COLUMNS} from identity_provider p where p.organisation_id = $1 for update`,
      [organisationId],
    );
    return found;
  }

  /** Those of an issuer: a country's broker may serve many agencies. */
  findByIssuer(issuer: string): Promise<IdentityProvider[]> {
    return this.database.query<IdentityProvider[]>(
      `select ${COLUMNS} from identity_provider p where p.issuer = $1 order by p.organisation_id limit 50`,
      [issuer],
    );
  }

  findListed(): Promise<ListedProvider[]> {
    return this.database.query<ListedProvider[]>(SELECT_LISTED);
  }

  async upsert(tx: Tx, provider: Omit<IdentityProvider, 'changedAt'>): Promise<void> {
    await tx.manager.query(UPSERT, [
      provider.organisationId,
      provider.issuer,
      provider.clientId,
      provider.sealedSecret,
      provider.acrValues,
      provider.isRequired,
      provider.isListed,
      tx.now,
    ]);
  }

  async delete(tx: Tx, organisationId: string): Promise<void> {
    await tx.manager.query('delete from identity_provider where organisation_id = $1', [organisationId]);
  }

  /**
   * Whether the organisation lets its members sign in by its provider alone. Held until the end of the transaction:
   * a demand that begins meanwhile finds the session that is opened here.
   */
  async isRequiredOf(tx: Tx, organisationId: string): Promise<boolean> {
    const [found] = await tx.manager.query<{ required: boolean }[]>(
      'select is_required as required from identity_provider where organisation_id = $1 for share',
      [organisationId],
    );
    return found?.required ?? false;
  }
}
