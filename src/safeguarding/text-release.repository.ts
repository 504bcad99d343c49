import { HELD_TEXT_RELEASE_LIMITS } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** A release that has not expired, with the key of the text it is for. */
export interface OpenRelease {
  readonly report: string;
  readonly release: string;
  readonly key: Buffer;
}

/** A report of a held text that a member wrote. */
interface HeldReport {
  readonly kinds: string[];
  readonly memberId: string;
  /** Young enough to be released. */
  readonly fresh: boolean;
}

/** Open releases of these reports, given to this member at this place. */
export function findOpenReleases(
  manager: EntityManager,
  reportIds: readonly string[],
  memberId: string,
  place: string,
): Promise<OpenRelease[]> {
  return manager.query<OpenRelease[]>(
    `
      select r.id as report, g.id as release, r.claim_key as key
      from safeguarding_report r
      join safeguarding_release g on g.report_id = r.id
      where r.id = any($1::uuid[]) and r.member_id = $2 and r.place = $3 and r.outcome = 'held'
        and r.claim_key is not null and g.expires_at > app_now()
      order by g.expires_at desc`,
    [reportIds, memberId, place],
  );
}

export async function findHeldReport(tx: Tx, id: string): Promise<HeldReport | undefined> {
  const [report] = await tx.manager.query<HeldReport[]>(
    `
      select kinds, member_id as "memberId", at > app_now() - make_interval(hours => $2) as fresh
      from safeguarding_report
      where id = $1 and outcome = 'held' and member_id is not null`,
    [id, HELD_TEXT_RELEASE_LIMITS.hoursToAsk],
  );
  return report;
}

export async function insertRelease(
  tx: Tx,
  reportId: string,
  givenBy: string,
  reason: string,
): Promise<{ expiresAt: Date }> {
  const [release] = await tx.manager.query<[{ expiresAt: Date }]>(
    `
      insert into safeguarding_release (id, report_id, given_by, reason, expires_at)
      values ($1, $2, $3, $4, app_now() + make_interval(mins => $5))
      returning expires_at as "expiresAt"`,
    [newId(), reportId, givenBy, reason, HELD_TEXT_RELEASE_LIMITS.minutesGood],
  );
  return release;
}
