import type { Role } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** `mayReadRecommendation` of the policy, by role, over alias `m` (recommendation) and the reader's country. */
const VISIBLE_TO_ROLE: Readonly<Record<Role, (country: string) => string>> = {
  team: (country) => `(m.shared or m.country = ${country}::text)`,
  network: (country) => `m.country = ${country}::text`,
  secretariat: (country) => `(m.shared and (${country}::text is null or true))`,
  observer: (country) => `(${country}::text is null and false)`,
  auditor: (country) => `(m.shared and (${country}::text is null or true))`,
};

/**
 * Which recommendations an actor may read, over alias `m` (recommendation).
 * @param country the placeholder of the actor's country, such as `$1`.
 */
export function recommendationsVisibleTo({ role }: Pick<Actor, 'role'>, country: string): string {
  return VISIBLE_TO_ROLE[role](country);
}

/** Joins to recommendation `m` its country with the day that it is there, alias `y`. */
export const JOIN_COUNTRY_TODAY = `
  join (
    select code, name, (app_now() at time zone time_zone)::date as today
    from country
    offset 0
  ) y on y.code = m.country`;

/** Whether recommendation `m` is open and its day has passed in its country, over `JOIN_COUNTRY_TODAY`. */
export const IS_LATE = `(m.state = 'open' and m.due_on is not null and m.due_on < y.today)`;
