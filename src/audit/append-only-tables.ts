/** Tables of the audit log's own that only ever grow: whoever runs the application may read and add, and no more. */
export const APPEND_ONLY_TABLES = [
  'audit_seal',
  'audit_checkpoint',
  'audit_key',
  'audit_countersignature',
] as const;
