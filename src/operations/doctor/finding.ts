import { SmtpError } from '#platform/mail/smtp-session';

export type FindingState = 'ok' | 'warning' | 'fault';

/** What one look at one part of an installation showed. */
export interface Finding {
  /** What was looked at: a setting's name where there is one. */
  readonly check: string;
  readonly state: FindingState;
  readonly told: string;
  /** What the operator does about it. */
  readonly mend?: string;
}

export const ok = (check: string, told: string): Finding => ({ check, state: 'ok', told });
export const warning = (check: string, told: string, mend: string): Finding => ({
  check,
  state: 'warning',
  told,
  mend,
});
export const fault = (check: string, told: string, mend: string): Finding => ({
  check,
  state: 'fault',
  told,
  mend,
});

const LONGEST_CHECK_MS = 30_000;

/** A look that fails is a finding itself: told by the code of what went wrong, never by words that may hold a secret. */
export async function examine(
  check: string,
  mend: string,
  look: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new Error('no answer within 30 seconds')), LONGEST_CHECK_MS);
  });
  try {
    return await Promise.race([look(), late]);
  } catch (error) {
    return [fault(check, `does not work (${reasonOf(error)})`, mend)];
  } finally {
    clearTimeout(alarm);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error instanceof SmtpError) return error.message;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // What fetch throws says why underneath.
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.name === 'Error' ? 'no answer' : error.name;
}
