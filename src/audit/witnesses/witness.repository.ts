import type { CountryCode, Language } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import { AuditCountersignature } from './audit-countersignature.entity.ts';
import { AuditKey } from './audit-key.entity.ts';

/** Somebody with a seat in a national team. */
export interface SeatHolder {
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
}

/** A key of this member's, for the country for which it was registered. */
export function findKey(
  manager: EntityManager,
  id: string,
  memberId: string,
  country: CountryCode,
): Promise<AuditKey | null> {
  return manager.findOneBy(AuditKey, { id, memberId, country });
}

export function hasCountersigned(
  manager: EntityManager,
  checkpointNumber: number,
  keyId: string,
): Promise<boolean> {
  return manager.existsBy(AuditCountersignature, { checkpointNumber, keyId });
}

/** The countries that countersigned each of these checkpoints. */
export async function findCountries(
  manager: EntityManager,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly CountryCode[]>> {
  const rows = await manager.query<{ number: number; countries: CountryCode[] }[]>(
    `
      select checkpoint_number as number, array_agg(distinct country order by country) as countries
      from audit_countersignature
      where checkpoint_number = any($1)
      group by checkpoint_number`,
    [numbers],
  );
  return new Map(rows.map(({ number, countries }) => [number, countries]));
}

/** Everybody in a team now. */
export function findTeam(manager: EntityManager, country: CountryCode): Promise<SeatHolder[]> {
  return manager.query<SeatHolder[]>(
    `
      select member_id as "memberId", email as address, language
      from membership
      where state = 'active' and role = 'team' and country = $1
      order by member_id`,
    [country],
  );
}

/** Everybody with a seat in any team who has not refused the checkpoint by email. */
export function findCheckpointReaders(manager: EntityManager): Promise<SeatHolder[]> {
  return manager.query<SeatHolder[]>(
    `
      select member_id as "memberId", email as address, language
      from membership m
      where state = 'active' and role = 'team'
        and not exists (select 1 from checkpoint_email_refusal r where r.member_id = m.member_id)
      order by member_id`,
  );
}
