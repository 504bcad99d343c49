import { numberClauses } from '@nbn/drafting';
import type { ClauseKind } from '@nbn/contracts';

/** How a number is written is not how it is typed: "3.4.", "§ 3.4 (B)" and "3.4(b)" are one. */
const plain = (number: string): string => number.toLowerCase().replaceAll(/[\s§]/g, '').replace(/\.$/, '');

const LOOKS_LIKE_NUMBER = /^\d+(\.\d+)*(\([a-z]{1,3}\))?$/;

/** Whether words may be the number of a clause. */
export const isClauseReference = (words: string): boolean => LOOKS_LIKE_NUMBER.test(plain(words));

/** The place of the clause that is cited by a number, and the number as it is written; null: there is none. */
export function findClauseByNumber(
  clauses: readonly { readonly kind: ClauseKind; readonly level: number }[],
  number: string,
): { readonly at: number; readonly reference: string } | null {
  const wanted = plain(number);
  if (wanted === '') return null;
  const numbers = numberClauses(clauses);
  const at = numbers.findIndex(
    ({ reference }, n) => clauses[n]!.kind !== 'note' && plain(reference) === wanted,
  );
  return at < 0 ? null : { at, reference: numbers[at]!.reference };
}
