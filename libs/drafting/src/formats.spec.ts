import { FORMAT_KINDS, type TextFormat } from '@nbn/contracts';
import fc from 'fast-check';
import {
  areNormal,
  joinFormatted,
  normalizeFormats,
  runsOf,
  sliceFormats,
  type FormattedText,
} from './formats.ts';

const WORDS = 'Every shelter 🏠 is open at night.';
const ADDRESSES = ['https://example.org/a', 'https://example.org/b', 'mailto:a@example.org'] as const;

const format: fc.Arbitrary<TextFormat> = fc
  .record({
    kind: fc.constantFrom(...FORMAT_KINDS),
    from: fc.integer({ min: -3, max: 40 }),
    to: fc.integer({ min: -3, max: 40 }),
    href: fc.constantFrom(...ADDRESSES),
  })
  .map(({ href, ...rest }) => (rest.kind === 'link' ? { ...rest, href } : rest));
const formatted: fc.Arbitrary<FormattedText> = fc
  .record({ text: fc.string({ unit: 'binary', maxLength: 20 }), formats: fc.array(format, { maxLength: 8 }) })
  .map(({ text, formats }) => ({ text, formats: normalizeFormats(text, formats) }));

/** What each character looks like: the plainest way to say it. */
const looks = ({ text, formats }: FormattedText): string[] =>
  Array.from({ length: text.length }, (_, at) =>
    formats
      .filter(({ from, to }) => from <= at && to > at)
      .map(({ kind, href }) => kind + (href ?? ''))
      .toSorted()
      .join(' '),
  );

describe('the form of words', () => {
  it('is kept within the text, in order, and once', () => {
    expect(
      normalizeFormats(WORDS, [
        { kind: 'italic', from: 6, to: 90 },
        { kind: 'bold', from: 3, to: 5 },
        { kind: 'bold', from: -2, to: 3 },
        { kind: 'bold', from: 9, to: 9 },
        { kind: 'link', from: 0, to: 5, href: 'javascript:alert(1)' },
      ]),
    ).toEqual([
      { kind: 'bold', from: 0, to: 5 },
      { kind: 'italic', from: 6, to: WORDS.length },
    ]);
  });

  it('holds whole characters', () => {
    const at = WORDS.indexOf('🏠');
    expect(normalizeFormats(WORDS, [{ kind: 'bold', from: at + 1, to: at + 1 }])).toEqual([]);
    expect(normalizeFormats(WORDS, [{ kind: 'bold', from: 6, to: at + 1 }])).toEqual([
      { kind: 'bold', from: 6, to: at + 2 },
    ]);
    expect(normalizeFormats(WORDS, [{ kind: 'bold', from: at + 1, to: at + 4 }])).toEqual([
      { kind: 'bold', from: at, to: at + 4 },
    ]);
  });

  it('is never above and below the line at once, and leads to one place', () => {
    const [one, other] = ADDRESSES;
    expect(
      normalizeFormats(WORDS, [
        { kind: 'super', from: 0, to: 10 },
        { kind: 'sub', from: 4, to: 6 },
        { kind: 'link', from: 12, to: 18, href: other },
        { kind: 'link', from: 10, to: 14, href: one },
      ]),
    ).toEqual([
      { kind: 'super', from: 0, to: 4 },
      { kind: 'sub', from: 4, to: 6 },
      { kind: 'super', from: 6, to: 10 },
      { kind: 'link', from: 10, to: 14, href: one },
      { kind: 'link', from: 14, to: 18, href: other },
    ]);
  });

  it('of any kind is the same when it is brought into order again, and touches none of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(format), (text, formats) => {
        const once = normalizeFormats(text, formats);
        expect(normalizeFormats(text, once)).toEqual(once);
        expect(normalizeFormats(text, once.toReversed())).toEqual(once);
        expect(areNormal(text, once)).toBe(true);
        for (const [at, one] of once.entries()) {
          const others = once.filter(
            (each, n) => n !== at && each.kind === one.kind && each.href === one.href,
          );
          expect(others.filter(({ from, to }) => from <= one.to && to >= one.from)).toEqual([]);
        }
        for (const look of looks({ text, formats: once })) {
          expect(look.split(' ').filter((kind) => kind === 'sub' || kind === 'super').length).toBeLessThan(2);
          expect(look.split(' ').filter((kind) => kind.startsWith('link')).length).toBeLessThan(2);
        }
      }),
    );
  });

  it('goes along with a part of them, and is whole again when the parts are joined', () => {
    fc.assert(
      fc.property(formatted, fc.nat(20), (whole, cut) => {
        const at = Math.min(cut, whole.text.length);
        const isWithin = /^[\uDC00-\uDFFF]/u.test(whole.text.slice(at)) && at > 0;
        fc.pre(!isWithin);
        const part = (from: number, to: number): FormattedText => ({
          text: whole.text.slice(from, to),
          formats: sliceFormats(whole.formats, from, to),
        });
        const parts = [part(0, at), part(at, whole.text.length)];
        expect(parts.flatMap(looks)).toEqual(looks(whole));
        expect(joinFormatted(parts)).toEqual(whole);
      }),
    );
  });

  it('is read as runs that are the whole text again', () => {
    expect(
      runsOf({
        text: 'Call us now',
        formats: [
          { kind: 'bold', from: 0, to: 7 },
          { kind: 'link', from: 5, to: 7, href: ADDRESSES[0] },
        ],
      }),
    ).toEqual([
      { text: 'Call ', from: 0, kinds: ['bold'], href: null },
      { text: 'us', from: 5, kinds: ['bold', 'link'], href: ADDRESSES[0] },
      { text: ' now', from: 7, kinds: [], href: null },
    ]);
    expect(runsOf({ text: '', formats: [] })).toEqual([]);
    fc.assert(
      fc.property(formatted, (whole) => {
        const runs = runsOf(whole);
        expect(runs.map(({ text }) => text).join('')).toBe(whole.text);
        expect(runs.filter(({ text }) => text === '')).toEqual([]);
      }),
    );
  });
});
