/** Amendments that wait for an outcome, or for being put into the text, over `amendment a`. */
export const AMENDMENT_IS_OPEN = `a.state in ('submitted', 'accepted')`;

/** How many of them the standard with the id `$1` has. */
export const OPEN_AMENDMENTS = `(select count(*)::int from amendment a where a.standard_id = $1 and ${AMENDMENT_IS_OPEN})`;
