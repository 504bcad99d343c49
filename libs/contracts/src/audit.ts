/** How a record can differ from what was sealed. */
export const AUDIT_FAULTS = ['changed', 'missing', 'added', 'seal'] as const;
export type AuditFault = (typeof AUDIT_FAULTS)[number];
