/** Amendments that await an outcome or their merge into the text, over `amendment a`. */
export const AMENDMENT_IS_OPEN = `a.state in ('submitted', 'accepted')`;

/**
 * Whether anything was ever done in it, over `amendment a`: what a member opens in the text and leaves as it was
 * is no amendment yet.
 */
export const AMENDMENT_SAYS_SOMETHING = `
  (a.set_id is null or a.submitted_at is not null or a.change = 'removed' or a.proposed_text <> a.base_text
    or a.proposed_formats <> a.base_formats)`;
