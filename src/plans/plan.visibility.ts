import type { Role } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** `mayReadLine` of the policy, by role, over alias `l` (work_plan_line) and the reader's country. */
const VISIBLE_TO_ROLE: Readonly<Record<Role, (country: string) => string>> = {
  team: (country) => `(l.shared or l.country_code = ${country}::text)`,
  network: (country) => `l.country_code = ${country}::text`,
  secretariat: (country) => `(l.shared and (${country}::text is null or true))`,
  observer: (country) => `(l.shared and (${country}::text is null or true))`,
  auditor: (country) => `(l.shared and (${country}::text is null or true))`,
};

/**
 * Which lines of work plans an actor may read.
 * @param country the placeholder of the actor's country, such as `$1`.
 */
export function linesVisibleTo({ role }: Pick<Actor, 'role'>, country: string): string {
  return VISIBLE_TO_ROLE[role](country);
}

/**
 * Joins to line `l` its country with the day that it is there, alias `y`: reckoned once for a statement and
 * not for each line.
 */
export const JOIN_COUNTRY_TODAY = `
  join (
    select code, name, (app_now() at time zone time_zone)::date as today
    from country
    offset 0
  ) y on y.code = l.country_code`;

/** Whether the day of line `l` has passed in its country, over `JOIN_COUNTRY_TODAY`. */
export const IS_LATE = `(l.state = 'open' and l.due_on < y.today)`;
