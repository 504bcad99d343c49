import { serializeError } from '#platform/log/error-serializer';
import { log } from '#platform/log/log';

/**
 * The last resort: what nobody caught ends the process, and is told as any other fault, without its words.
 */
export function exitOnUncaughtError(): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.once(event, (error: unknown) => {
      log.fatal({ event, error: serializeError(error) }, 'a fault that nobody caught; the process ends');
      log.flush(() => process.exit(1));
    });
  }
}

/**
 * Why it does not start. What the database says of a row may hold what a member wrote; all else is told as it
 * is.
 */
export function formatStartupError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'ConfigurationError') return error.message;
  return isDatabaseError(error)
    ? JSON.stringify(serializeError(error), null, 2)
    : `${error.message}\n${error.stack}`;
}

function isDatabaseError(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code);
}
