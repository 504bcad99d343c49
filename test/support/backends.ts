/** Both places where jobs and live events may live; Redis only where there is one. */
export const BACKENDS: readonly [name: string, environment: Readonly<Record<string, string>>][] = [
  ['PostgreSQL', {}],
  ...(process.env['TEST_REDIS_URL']
    ? [['Redis', { REDIS_URL: process.env['TEST_REDIS_URL'] }] as [string, Record<string, string>]]
    : []),
];
