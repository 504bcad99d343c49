import type { CountryCode, MonitoringReportState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

interface PolicyReport {
  readonly country: CountryCode;
  readonly state: MonitoringReportState;
}

/**
 * A draft is its team's alone. What was sent is read by the teams of all countries, the country's own network, the
 * secretariat and auditors: it says what is shared with them.
 */
export function mayReadReport(
  actor: Pick<Actor, 'role' | 'country'>,
  { country, state }: PolicyReport,
): boolean {
  switch (actor.role) {
    case 'team':
      return state === 'sent' || actor.country === country;
    case 'network':
      return state === 'sent' && actor.country === country;
    case 'secretariat':
    case 'auditor':
      return state === 'sent';
    case 'observer':
      return false;
  }
}

/** The seats of a team write the reports of their country. */
export const mayWriteReports = (actor: Pick<Actor, 'seat' | 'permissions'>, country: CountryCode): boolean =>
  actor.permissions.has('monitoring:write') && actor.seat?.country === country;
