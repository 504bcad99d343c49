import { DatabaseError } from 'pg';
import { Problem } from '../problems/problem.ts';

const LOST_CODES: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
const LOST_MESSAGE = /connection terminated/i;
/** connection_exception, as a pooler says it of the server behind it. */
const LOST_CLASS = /^08/;

/** The connection was lost between a commit and its answer: it is committed or not, and nobody here knows which. */
export class CommitOutcomeUnknown extends Problem {
  constructor(override readonly cause: unknown) {
    super('outcome-unknown');
  }
}

/** Whether the way was lost. What the database itself says, it says before it commits anything. */
export function isLostConnection(error: unknown): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  if (error instanceof DatabaseError) return LOST_CLASS.test(error.code ?? '');
  return LOST_CODES.has(code) || (typeof message === 'string' && LOST_MESSAGE.test(message));
}
