/**
 * The deadline of a country: its own where it was extended for that country alone. Over `round_country c` and
 * `consultation_round r`.
 */
export const COUNTRY_DEADLINE = 'greatest(r.closes_at, coalesce(c.extended_until, r.closes_at))';

/**
 * Whether a remark counts: part of a position that all seats signed, or an observer's own. Over
 * `consultation_remark k` and, left joined, `round_country c`.
 */
export const IS_COUNTED_REMARK = `(k.state = 'in' and (k.country is null or c.submitted_at is not null))`;

/** Whether a remark that counts was submitted after the deadline. */
export const IS_LATE_REMARK = `
  (case when k.country is null then k.at > r.closes_at else c.submitted_at > ${COUNTRY_DEADLINE} end)`;
