/** How a record can differ from what was sealed. */
export const AUDIT_FAULTS = ['changed', 'missing', 'added', 'seal'] as const;
export type AuditFault = (typeof AUDIT_FAULTS)[number];

/** From how many countries on a checkpoint of the audit log counts as countersigned. */
export const COUNTRIES_THAT_WITNESS = 3;
