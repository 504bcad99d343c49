import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { RetentionRule } from '#platform/retention/expired-row.repository';

/** What somebody was sent to a provider for. */
export type AgencyPurpose =
  | { readonly purpose: 'sign-in' }
  | { readonly purpose: 'link' | 'verification'; readonly memberId: string; readonly sessionId: string }
  | { readonly purpose: 'invitation'; readonly memberId: string; readonly linkHash: Buffer };

export interface AgencySignInRow {
  readonly purpose: AgencyPurpose['purpose'];
  readonly organisationId: string;
  readonly memberId: string | null;
  readonly sessionId: string | null;
  readonly linkHash: Buffer | null;
  readonly begunAt: Date;
}

/** Those from which nobody came back. */
export const AGENCY_SIGN_IN_RETENTION: RetentionRule = {
  table: 'agency_sign_in',
  key: 'state_hash',
  where: 'expires_at < app_now()',
};

const INSERT = `
  insert into agency_sign_in (
    state_hash, verifier_hash, purpose, organisation_id, member_id, session_id, link_hash, begun_at, expires_at
  )
  values ($1, $2, $3, $4, $5, $6, $7, app_now(), app_now() + interval '${LIFETIMES.agencySignIn}')`;

/** Spent by whoever comes with its state, also from another browser: it was seen by somebody else then. */
const SPEND = `
  delete from agency_sign_in
  where state_hash = $1
  returning verifier_hash = $2 and expires_at > app_now() as valid, purpose, organisation_id as "organisationId",
    member_id as "memberId", session_id as "sessionId", link_hash as "linkHash", begun_at as "begunAt"`;

/** Sign-ins that are under way: whoever comes back from a provider finds theirs here, once. */
@Injectable()
export class AgencySignInRepository {
  constructor(private readonly database: DataSource) {}

  async insert(
    hashes: { readonly state: Buffer; readonly verifier: Buffer },
    organisationId: string,
    why: AgencyPurpose,
  ): Promise<void> {
    await this.database.query(INSERT, [
      hashes.state,
      hashes.verifier,
      why.purpose,
      organisationId,
      'memberId' in why ? why.memberId : null,
      'sessionId' in why ? why.sessionId : null,
      'linkHash' in why ? why.linkHash : null,
    ]);
  }

  /** Null where there is none, it is too old, or it was begun in another browser. */
  async spend(stateHash: Buffer, verifierHash: Buffer): Promise<AgencySignInRow | null> {
    const [rows] = await this.database.query<[(AgencySignInRow & { valid: boolean })[], number]>(SPEND, [
      stateHash,
      verifierHash,
    ]);
    const [found] = rows;
    return found?.valid ? found : null;
  }
}
