import type { DraftAudience, StandardState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { memberByIdSql } from '../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import type { Tx } from '#platform/persistence/transaction';
import { standardsVisibleTo } from './standard.visibility.ts';

export interface LockedStandard {
  readonly id: string;
  readonly title: string;
  readonly state: StandardState;
  readonly audience: DraftAudience;
  readonly decisionsNeeded: boolean;
  readonly stateSince: Date;
  readonly parkedFrom: StandardState | null;
}

const LOCKED_COLUMNS = `
  s.id, s.title, s.state, s.audience, s.decisions_needed as "decisionsNeeded", s.state_since as "stateSince",
    s.parked_from as "parkedFrom"`;

/** The standard with its row locked, if the actor may know of it. */
export async function lockVisibleStandard(
  tx: Tx,
  actor: Actor,
  standardId: string,
): Promise<LockedStandard | undefined> {
  const [standard] = await tx.manager.query<LockedStandard[]>(
    `
      select ${LOCKED_COLUMNS}
      from standard s
      where s.id = $1 and ${standardsVisibleTo(actor, '$2')}
      for no key update`,
    [standardId, actor.memberId],
  );
  return standard;
}

/** The standard with its row locked, for the system, which may know of every one. */
export async function lockAnyStandard(tx: Tx, standardId: string): Promise<LockedStandard | undefined> {
  const [standard] = await tx.manager.query<LockedStandard[]>(
    `
      select ${LOCKED_COLUMNS}
      from standard s
      where s.id = $1
      for no key update`,
    [standardId],
  );
  return standard;
}

/** Whether the member can be invited as an observer: of no country, without an office. */
export async function canObserve(tx: Tx, memberId: string): Promise<boolean> {
  const [observer] = await tx.manager.query<unknown[]>(
    `
      select
      from member m
      join organisation o on o.id = m.organisation_id
      where m.id = $1 and m.state <> 'left' and m.office is null and o.country_code is null`,
    [memberId],
  );
  return observer !== undefined;
}

/**
 * Members of the national networks who are signed in: those of a country's organisations who hold no seat and
 * no office.
 */
export async function findSignedInNetworkMembers(tx: Tx): Promise<string[]> {
  const members = await tx.manager.query<{ id: string }[]>(
    `
      select m.id
      from member m
      join organisation o on o.id = m.organisation_id
      where o.country_code is not null and m.office is null
        and not exists (select from appointment a where a.member_id = m.id and a.ends_at is null)
        and exists (select from session x where x.member_id = m.id and x.ended_at is null)`,
  );
  return members.map(({ id }) => id);
}

/** A member by name, as a presenter shows it; one who is gone too. */
export async function findMemberRecord(tx: Tx, memberId: string): Promise<MemberRecord> {
  const [{ by }] = await tx.manager.query<[{ by: MemberRecord }]>(
    `select ${memberByIdSql('$1::uuid')} as by`,
    [memberId],
  );
  return by;
}
