import { SeededRandom } from './testing/seeded-random.ts';
import { OBFUSCATIONS } from './testing/obfuscations.ts';
import { allClean, allFlagged, mixed, score, type Score } from './testing/make-texts.ts';

const NATIONAL = [
  'dk_cpr',
  'fi_hetu',
  'is_kennitala',
  'no_fnr',
  'no_dnr',
  'se_pnr',
  'se_samordning',
  'ee_isikukood',
  'lv_pk',
  'lt_ak',
];

function expectAccuracy({ found, rightKind, alarmed }: Score): void {
  expect(found.get('identity')).toBeGreaterThanOrEqual(0.98);
  for (const kind of NATIONAL) expect([kind, found.get(kind)! >= 0.95]).toEqual([kind, true]);
  expect(found.get('iban')).toBe(1);
  expect(found.get('email')).toBe(1);
  expect(found.get('phone')).toBeGreaterThanOrEqual(0.95);
  expect(found.get('passport')).toBeGreaterThanOrEqual(0.9);
  expect(rightKind).toBeGreaterThanOrEqual(0.97);
  expect(alarmed).toBeLessThanOrEqual(0.03);
}

describe.each([20261124, 90210])(
  'sentences of ten languages with numbers never seen before (seed %d)',
  (seed) => {
    describe.each([
      ['told their language', true],
      ['not told', false],
    ] as const)('%s', (_, told) => {
      it.each([
        ['plain', 3],
        ['hard', 2],
        ['pasted', 4],
      ] as const)(
        'show what %s ones hold by its right name, and alarm where there is nothing in 3 %% at most',
        (corpus, rounds) => {
          expectAccuracy(score(allFlagged(new SeededRandom(seed), rounds, corpus), told));
          expect(
            score(allClean(new SeededRandom(seed + 1), rounds, corpus), told).alarmed,
          ).toBeLessThanOrEqual(0.03);
        },
      );

      it('keep what a word says to its own sentence', () => {
        const { flagged, clean } = mixed(new SeededRandom(seed), 600);
        expectAccuracy(score(flagged, told));
        expect(score(clean, told).alarmed).toBeLessThanOrEqual(0.03);
      });
    });
  },
);

describe('numbers in the dress of', () => {
  it.each(Object.entries(OBFUSCATIONS))('%s are all found', (_, dress) => {
    const { faults } = score(allFlagged(new SeededRandom(1), 1, 'plain', dress));
    expect(faults.filter((fault) => fault.startsWith('missed'))).toEqual([]);
    expect(
      score(allFlagged(new SeededRandom(2), 1, 'hard', dress)).found.get('identity'),
    ).toBeGreaterThanOrEqual(0.99);
  });
});
