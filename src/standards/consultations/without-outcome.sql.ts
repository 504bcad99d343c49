import { AMENDMENT_IS_OPEN } from '../amendments/open-amendments.sql.ts';
import { COUNTS } from './counted.sql.ts';

/**
 * How many remarks of the standard with the id `$1` count and have no outcome yet, in rounds that belong to
 * no version.
 */
export const OPEN_REMARKS = `
  (
    select count(*)::int
    from consultation_round r
    join consultation_remark k on k.round_id = r.id
    left join round_country c on c.round_id = k.round_id and c.country = k.country
    where r.standard_id = $1 and r.settled_at is null and k.outcome is null and ${COUNTS}
  )`;

/** How many of its amendments wait for an outcome, or for being put into the text. */
export const OPEN_AMENDMENTS = `
  (select count(*)::int from amendment a where a.standard_id = $1 and ${AMENDMENT_IS_OPEN})`;
