/** Sum of digit × weight over the weights' length. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += Number(digits[i]) * weights[i]!;
  return sum;
}

/** Luhn (ISO/IEC 7812-1) over all digits, the last being the check digit. */
export function hasLuhnCheck(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const value = i % 2 === 1 ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

const BALTIC_FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1] as const;
const BALTIC_SECOND = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3] as const;

/** Estonian and Lithuanian personal codes share their algorithm (EVS 585; LR asmens kodas). */
export function hasBalticCheck(digits: string): boolean {
  let check = weightedSum(digits, BALTIC_FIRST) % 11;
  if (check === 10) check = (weightedSum(digits, BALTIC_SECOND) % 11) % 10;
  return check === Number(digits[10]);
}

/** ISO 7064 mod 97-10 of an IBAN without blanks, in one case. */
export function hasMod97Check(iban: string): boolean {
  let rest = 0;
  for (let at = 0; at < iban.length; at += 1) {
    const code = iban.charCodeAt((at + 4) % iban.length);
    // a and A are 10; digits are themselves.
    const value = code < 0x3a ? code - 0x30 : (code | 0x20) - 0x57;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
