import fc from 'fast-check';
import { diffWords, hunksBetween, tokensOf } from './word-diff.ts';

const shown = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');

const words = fc
  .array(fc.constantFrom('safe', 'shelter', 'within', '24', 'hours', 'õigus', '👩‍👧', '.', ' ', ', '), {
    maxLength: 40,
  })
  .map((all) => all.join(' '));
const texts = fc.oneof(
  words,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('what a revision changed', () => {
  it.each([
    ['nothing', 'a safe place', 'a safe place', 'a safe place'],
    ['a word', 'a safe place', 'a warm place', 'a [-safe-][+warm+] place'],
    [
      'a phrase reads as one change',
      'safe house today',
      'warm shelter today',
      '[-safe house-][+warm shelter+] today',
    ],
    ['words added inside', 'shelter within hours', 'shelter within 24 hours', 'shelter within [+24 +]hours'],
    [
      'words added before a space that stood there',
      'the name and the hours',
      'the name, the hours and the number',
      'the name[+, the hours+] and the [-hours-][+number+]',
    ],
    [
      'words added before a wide space that stood there',
      'the name  and the hours',
      'the name, the hours  and the number',
      'the name[+, the hours+]  and the [-hours-][+number+]',
    ],
    ['words removed at the end', 'free of charge', 'free', 'free[- of charge-]'],
    ['a whole new text', '', 'new', '[+new+]'],
    ['letters of the region stay whole words', 'õigus abile', 'õigused abile', '[-õigus-][+õigused+] abile'],
    ['punctuation apart from its word', 'help.', 'help!', 'help[-.-][+!+]'],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('tells both texts again, whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = diffWords(before, after);
        const without = (kind: string): string =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
      { numRuns: 400 },
    );
  });

  it('says that what lies between two differences is the same', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        let [oldAt, newAt] = [0, 0];
        for (const hunk of [
          ...hunksBetween(before, after),
          { oldStart: before.length, oldEnd: before.length, newStart: after.length, newEnd: after.length },
        ]) {
          expect(before.slice(oldAt, hunk.oldStart)).toBe(after.slice(newAt, hunk.newStart));
          [oldAt, newAt] = [hunk.oldEnd, hunk.newEnd];
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds the fewest word edits', () => {
    const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
    const longestCommon = (a: string[], b: string[]): number => {
      if (a.length === 0 || b.length === 0) return 0;
      if (a[0] === b[0]) return 1 + longestCommon(a.slice(1), b.slice(1));
      return Math.max(longestCommon(a.slice(1), b), longestCommon(a, b.slice(1)));
    };
    const text = (all: string[]): string => all.join('.');
    fc.assert(
      fc.property(few, few, (a, b) => {
        const [before, after] = [text(a), text(b)];
        const edits = hunksBetween(before, after).reduce(
          (sum, { oldStart, oldEnd, newStart, newEnd }) => sum + oldEnd - oldStart + newEnd - newStart,
          0,
        );
        expect(edits).toBe(
          before.length + after.length - 2 * longestCommon(tokensOf(before), tokensOf(after)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('shows two unlike long texts as one in place of the other, at once', () => {
    const before = Array.from({ length: 2_000 }, (_, n) => `old${n}`).join(' ');
    const after = Array.from({ length: 2_000 }, (_, n) => `new${n}`).join('-');
    expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
