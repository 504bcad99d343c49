import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import type { Tx } from '#platform/persistence/transaction';
import { isPasskeyRole, LACKS_PASSKEY, NEEDS_PASSKEY } from './passkey-duty.sql.ts';

/** What a session's member, who must come with a passkey and did not, has to do by when. */
export interface PasskeyDuty {
  /** Their days of grace are over. */
  readonly isNeeded: boolean;
  /** When they have to have one at the latest; null for those who have one, and need only use it. */
  readonly dueAt: Date | null;
}

/** Members whose role asks for none, or who came with one. */
export const NO_PASSKEY_DUTY: PasskeyDuty = { isNeeded: false, dueAt: null };

/** The days of grace begin when somebody is first signed in who must have a passkey. */
const BEGIN_GRACE = `
  update member m
  set passkey_due_at = $2::timestamptz + interval '${LIFETIMES.passkeyGrace}'
  from membership p
  where m.id = $1 and m.passkey_due_at is null and p.member_id = m.id and ${isPasskeyRole('p.role')}`;

const SELECT_DUTY = `
  select ${NEEDS_PASSKEY} as "isNeeded",
    case when not exists (select from passkey k where k.member_id = m.id) then m.passkey_due_at end as "dueAt"
  from session s
  join membership p on p.member_id = s.member_id
  join member m on m.id = s.member_id
  where s.id = $1 and ${LACKS_PASSKEY}`;
const SELECT_DUTY_OUTSIDE = new PreparedStatement<PasskeyDuty>(SELECT_DUTY);

/** Who must come with a passkey, and by when. */
@Injectable()
export class PasskeyDutyRepository {
  constructor(private readonly reads: ReadPool) {}

  /** Gives everybody who must have a passkey so many days from now to add one. Returns how many they are. */
  async postpone(tx: Tx, days: number): Promise<number> {
    const [, count] = await tx.manager.query<[unknown, number]>(
      `update member set passkey_due_at = $1::timestamptz + $2 * interval '1 day' where passkey_due_at is not null`,
      [tx.now, days],
    );
    return count;
  }

  /** In a session that has just been opened: notes when the member's days of grace end, where they begin with it. */
  async begin(tx: Tx, memberId: string, sessionId: string): Promise<PasskeyDuty> {
    await tx.manager.query(BEGIN_GRACE, [memberId, tx.now]);
    const [duty] = await tx.manager.query<PasskeyDuty[]>(SELECT_DUTY, [sessionId]);
    return duty ?? NO_PASSKEY_DUTY;
  }

  async find(sessionId: string): Promise<PasskeyDuty> {
    const [duty] = await this.reads.query(SELECT_DUTY_OUTSIDE.bind(sessionId));
    return duty ?? NO_PASSKEY_DUTY;
  }
}
