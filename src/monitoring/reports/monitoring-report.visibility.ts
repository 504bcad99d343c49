import type { Role } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** `mayReadReport` of the policy, by role, over alias `p` (monitoring_report) and the reader's country. */
const VISIBLE_TO_ROLE: Readonly<Record<Role, (country: string) => string>> = {
  team: (country) => `(p.state = 'sent' or p.country = ${country}::text)`,
  network: (country) => `(p.state = 'sent' and p.country = ${country}::text)`,
  secretariat: (country) => `(p.state = 'sent' and (${country}::text is null or true))`,
  observer: (country) => `(${country}::text is null and false)`,
  auditor: (country) => `(p.state = 'sent' and (${country}::text is null or true))`,
};

/**
 * Which reports an actor may read, over alias `p` (monitoring_report).
 * @param country the placeholder of the actor's country, such as `$1`.
 */
export function reportsVisibleTo({ role }: Pick<Actor, 'role'>, country: string): string {
  return VISIBLE_TO_ROLE[role](country);
}
