import { pino } from 'pino';

/**
 * Structured logs in UTC. Nothing that a member wrote, no body, no cookie, no token goes in: callers pass
 * ids, codes and counts, and what slips through under these names is cut out here.
 */
export const log = pino({
  level: process.env['LOG_LEVEL'] ?? (process.env['NODE_ENV'] === 'test' ? 'silent' : 'info'),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      '*.cookie',
      '*.authorization',
      '*.passphrase',
      '*.token',
      '*.password',
      '*.body',
      '*.text',
      'headers',
      'error.parameters',
      'error.query',
    ],
    censor: '[removed]',
  },
});
