import type { ProblemCode } from '@nbn/contracts';
import { Problem } from './problem.ts';

/**
 * Runs a write and turns a rule that the database found broken into the problem that says so: the race is decided
 * there, the words are ours.
 * @param problemByConstraint the code of each constraint that has words.
 */
export async function withProblemsOf<T>(
  problemByConstraint: Readonly<Record<string, ProblemCode>>,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const constraint = constraintOf(error);
    const code = constraint === null ? undefined : problemByConstraint[constraint];
    throw code === undefined ? error : new Problem(code);
  }
}

function constraintOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('constraint' in error && typeof error.constraint === 'string') return error.constraint;
  return 'driverError' in error ? constraintOf(error.driverError) : null;
}
