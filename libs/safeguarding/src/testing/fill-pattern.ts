import type { SeededRandom } from './seeded-random.ts';

/**
 * `#` a digit, `^` a hexadecimal digit, `[357]` one of these characters, `<12-28>` a number of two digits in
 * that range; all else as it stands.
 */
export function fillPattern(pattern: string, chance: SeededRandom): string {
  return pattern
    .replaceAll(/<(\d\d)-(\d\d)>/g, (_, least: string, most: string) =>
      String(chance.between(Number(least), Number(most))).padStart(2, '0'),
    )
    .replaceAll(/\[([^[\]]+)\]/g, (_, signs: string) => chance.pick([...signs]))
    .replaceAll('#', () => chance.digits(1))
    .replaceAll('^', () => chance.pick([...'0123456789abcdef']));
}
