import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a code is shown; the one before it is taken as long again. */
export const CODE_STEP_MS = 60_000;
const DIGITS = 8;

/** The code of a meeting at an instant: eight digits, which are read out and typed alike in every language. */
export function checkInCode(key: Buffer, meetingId: string, at: Date): string {
  return codeOfStep(key, meetingId, stepAt(at));
}

/** Until when the code of an instant is shown. */
export const codeEnd = (at: Date): Date => new Date((stepAt(at) + 1) * CODE_STEP_MS);

/** Whether it is the present code or the one before, however it is spaced. */
export function isCheckInCode(given: string, key: Buffer, meetingId: string, at: Date): boolean {
  const digits = Buffer.from(given.replaceAll(/[\s-]/g, ''));
  // Both are compared each time, so that the time taken tells nothing of either.
  return [stepAt(at), stepAt(at) - 1]
    .map((step) => isSame(digits, Buffer.from(codeOfStep(key, meetingId, step))))
    .includes(true);
}

const stepAt = (at: Date): number => Math.floor(at.getTime() / CODE_STEP_MS);

function codeOfStep(key: Buffer, meetingId: string, step: number): string {
  const digest = createHmac('sha256', key).update(`${meetingId} ${step}`).digest();
  return String(digest.readBigUInt64BE() % 10n ** BigInt(DIGITS)).padStart(DIGITS, '0');
}

const isSame = (given: Buffer, expected: Buffer): boolean =>
  given.length === expected.length && timingSafeEqual(given, expected);
