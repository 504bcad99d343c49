import { Chance } from './testing/chance.ts';
import { DRESSES } from './testing/dresses.ts';
import { allClean, allFlagged, score } from './testing/make-texts.ts';

const NATIONAL = ['dk_cpr', 'fi_hetu', 'is_kennitala', 'no_fnr', 'no_dnr', 'se_pnr', 'se_samordning', 'ee_isikukood', 'lv_pk', 'lt_ak'];

describe.each([20261124, 7, 90210])('sentences of ten languages with numbers never seen before (seed %d)', (seed) => {
  describe.each([['told their language', true], ['not told', false]] as const)('%s', (_, told) => {
    const flagged = score(allFlagged(new Chance(seed), 6), told);

    it('show their identity numbers, and those of every country', () => {
      expect(flagged.found.get('identity')).toBeGreaterThanOrEqual(0.98);
      for (const kind of NATIONAL) expect([kind, flagged.found.get(kind)! >= 0.95]).toEqual([kind, true]);
    });

    it('show every account and mailbox, telephones, passports', () => {
      expect(flagged.found.get('iban')).toBe(1);
      expect(flagged.found.get('email')).toBe(1);
      expect(flagged.found.get('phone')).toBeGreaterThanOrEqual(0.95);
      expect(flagged.found.get('passport')).toBeGreaterThanOrEqual(0.9);
    });

    it('are called by the right name, and nothing else in them is reported', () => {
      expect(flagged.rightKind).toBeGreaterThanOrEqual(0.97);
      expect(flagged.alarmed).toBeLessThanOrEqual(0.03);
    });

    it('hold no alarm where there is only what minutes are full of', () => {
      expect(score(allClean(new Chance(seed + 1), 6), told).alarmed).toBeLessThanOrEqual(0.03);
    });
  });
});

describe('numbers in the dress of', () => {
  it.each(Object.entries(DRESSES))('%s are all found', (_, dress) => {
    const { faults } = score(allFlagged(new Chance(1), 1, dress));
    expect(faults.filter((fault) => fault.startsWith('missed'))).toEqual([]);
  });
});
