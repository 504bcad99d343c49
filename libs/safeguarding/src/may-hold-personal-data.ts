import { NUMBER_OR_AT } from './digits.ts';

/**
 * Whether a text can hold anything of what is looked for at all: a quick look that may err on one side only.
 */
export function mayHoldPersonalData(text: string): boolean {
  return NUMBER_OR_AT.test(text);
}
