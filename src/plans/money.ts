/** Hundredths as a decimal number in text, exactly: 123456 is 1234.56. */
export function centsAsDecimal(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
