import { AMENDMENT_IS_OPEN } from '../amendments/open-amendments.sql.ts';
import { IS_COUNTED_REMARK } from './answer-conditions.sql.ts';

/**
 * How many remarks of the standard `$1` count and have no outcome yet, in rounds that belong to no version.
 */
export const COUNT_OPEN_REMARKS = `
  (
    select count(*)::int
    from consultation_round r
    join consultation_remark k on k.round_id = r.id
    left join round_country c on c.round_id = k.round_id and c.country = k.country
    where r.standard_id = $1 and r.settled_at is null and k.outcome is null and ${IS_COUNTED_REMARK}
  )`;

/** How many of its amendments await an outcome or their merge into the text. */
export const COUNT_OPEN_AMENDMENTS = `
  (select count(*)::int from amendment a where a.standard_id = $1 and ${AMENDMENT_IS_OPEN})`;
