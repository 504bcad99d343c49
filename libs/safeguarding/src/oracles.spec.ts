import { idnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';
import { FinnishSSN } from 'finnish-ssn';
import { isPerson, isTemporary } from 'kennitala';
import personnummer from 'personnummer';
import { findPersonalData } from './find-personal-data.ts';
import { SeededRandom } from './testing/seeded-random.ts';
import { IDENTITY } from './testing/generated-identity.ts';

interface Validator {
  valid(text: string): boolean;
}
// Its types speak of a CommonJS module, the loader gives the class itself.
const Personnummer = ('default' in personnummer
  ? personnummer.default
  : personnummer) as unknown as Validator;
const seed = fc.integer();
const runs = { numRuns: 400 };

describe('beside validators that others wrote', () => {
  it('made Norwegian, Finnish, Swedish and Icelandic numbers are numbers', () => {
    fc.assert(
      fc.property(seed, (start) => {
        const chance = new SeededRandom(start);
        expect(idnr(IDENTITY.fnr(chance).text).status).toBe('valid');
        expect(idnr(IDENTITY.dnr(chance).text).status).toBe('valid');
        expect(FinnishSSN.validate(IDENTITY.hetuNew(chance).text)).toBe(true);
        expect(Personnummer.valid(IDENTITY.pnr12(chance).text)).toBe(true);
        expect(Personnummer.valid(IDENTITY.sam12(chance).text)).toBe(true);
        expect(isPerson(IDENTITY.kt(chance).text)).toBe(true);
        expect(isTemporary(IDENTITY.ktSystem(chance).text)).toBe(true);
      }),
      runs,
    );
  });

  // The validator knows the relaxed check digit of 2032 already.
  it('eleven digits that Norway will take from 2032 are found then', () => {
    const digits = fc
      .tuple(
        fc.integer({ min: 1, max: 71 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 9_999_999 }),
      )
      .map(
        ([day, month, rest]) =>
          String(day).padStart(2, '0') + String(month).padStart(2, '0') + String(rest).padStart(7, '0'),
      );
    fc.assert(
      fc.property(digits, (text) => {
        if (idnr(text).status === 'valid')
          expect(findPersonalData(text, { language: 'nb', year: 2032 })).toHaveLength(1);
      }),
      { numRuns: 20_000 },
    );
  });

  it('Finnish codes with one character changed are found only where they are codes again', () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(...'0123456789ABCDEFHJKLMNPRSTUVWXY'), (start, check) => {
        const text = IDENTITY.hetuNew(new SeededRandom(start)).text.slice(0, 10) + check;
        expect(findPersonalData(text).some(({ kind }) => kind === 'fi_hetu')).toBe(FinnishSSN.validate(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('Swedish numbers of twelve digits with one digit changed are found only where they are numbers again', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 9 }), (start, check) => {
        const text = IDENTITY.pnr12(new SeededRandom(start)).text.slice(0, 11) + String(check);
        expect(findPersonalData(text).some(({ kind }) => kind.startsWith('se_'))).toBe(
          Personnummer.valid(text),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
