/** Amendments that wait for an outcome, or for being put into the text, over `amendment a`. */
export const AMENDMENT_IS_OPEN = `a.state in ('submitted', 'accepted')`;
