import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import type { RetentionRule } from '#platform/retention/expired-row.repository';

/** What a challenge is for, and whose it is; who signs in is not known yet. */
export type ChallengeUse =
  | { readonly purpose: 'sign-in'; readonly memberId: null }
  | { readonly purpose: 'verification' | 'registration'; readonly memberId: string }
  | { readonly purpose: 'after-passphrase' | 'after-renewal'; readonly memberId: string };

/** A sign-in that waits for its second step. */
interface SecondStepRow {
  readonly purpose: 'after-passphrase' | 'after-renewal';
  readonly memberId: string;
}

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

const SELECT_SECOND_STEP = `
  select c.purpose, c.member_id as "memberId"
  from sign_in_challenge c
  join member m on m.id = c.member_id
  where c.challenge_hash = $1 and c.purpose in ('after-passphrase', 'after-renewal')
    and c.expires_at > app_now() and m.state = 'active'`;

@Injectable()
export class ChallengeRepository {
  constructor(private readonly database: DataSource) {}

  async insert(hash: Buffer, { purpose, memberId }: ChallengeUse): Promise<void> {
    await this.database.query(INSERT, [hash, purpose, memberId]);
  }

  /** Looking does not spend it: whoever mistypes a code types another. */
  async findSecondStep(hash: Buffer): Promise<SecondStepRow | undefined> {
    const [row] = await this.database.query<SecondStepRow[]>(SELECT_SECOND_STEP, [hash]);
    return row;
  }

  /** Whether it was there: of two right codes at once, one lets in. */
  async deleteIn(tx: Tx, hash: Buffer): Promise<boolean> {
    const [, deleted] = await tx.manager.query<[unknown, number]>(
      'delete from sign_in_challenge where challenge_hash = $1 and expires_at > app_now()',
      [hash],
    );
    return deleted === 1;
  }

  /** Whether it was there. */
  async delete(hash: Buffer, { purpose, memberId }: ChallengeUse): Promise<boolean> {
    const [, deleted] = await this.database.query<[unknown, number]>(DELETE, [hash, purpose, memberId]);
    return deleted === 1;
  }
}
