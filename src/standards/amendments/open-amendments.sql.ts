/** Amendments that await an outcome or their merge into the text, over `amendment a`. */
export const AMENDMENT_IS_OPEN = `a.state in ('submitted', 'accepted')`;
