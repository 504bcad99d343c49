import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { RetentionRule } from '#platform/retention/expired-row.repository';

/** What a challenge is for, and whose it is; who signs in is not known yet. */
export type ChallengeUse =
  | { readonly purpose: 'sign-in'; readonly memberId: null }
  | { readonly purpose: 'verification' | 'registration'; readonly memberId: string };

/** What nobody answered. */
export const CHALLENGE_RETENTION: RetentionRule = {
  table: 'sign_in_challenge',
  key: 'challenge_hash',
  where: 'expires_at < app_now()',
};

const INSERT = `
  insert into sign_in_challenge (challenge_hash, purpose, member_id, expires_at)
  values ($1, $2, $3, app_now() + interval '${LIFETIMES.signInChallenge}')`;

/** Of two who answer the same one at once, the row's lock lets one through. */
const DELETE = `
  delete from sign_in_challenge
  where challenge_hash = $1 and purpose = $2 and member_id is not distinct from $3 and expires_at > app_now()`;

@Injectable()
export class ChallengeRepository {
  constructor(private readonly database: DataSource) {}

  async insert(hash: Buffer, { purpose, memberId }: ChallengeUse): Promise<void> {
    await this.database.query(INSERT, [hash, purpose, memberId]);
  }

  /** Whether it was there. */
  async delete(hash: Buffer, { purpose, memberId }: ChallengeUse): Promise<boolean> {
    const [, deleted] = await this.database.query<[unknown, number]>(DELETE, [hash, purpose, memberId]);
    return deleted === 1;
  }
}
