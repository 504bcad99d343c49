/** What of an installation somebody has to look at, what is worst first. */
export const OPERATION_CONCERNS = [
  'database-read-only',
  'no-worker',
  'idle-workers',
  'late',
  'mail-held-up',
  'redis-away',
  'disk-low',
  'backup-missing',
  'backup-failed',
  'backup-old',
  'clocks-apart',
  'mail-unsettled',
] as const;
export type OperationConcern = (typeof OPERATION_CONCERNS)[number];
