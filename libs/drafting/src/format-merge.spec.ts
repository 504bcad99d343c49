import fc from 'fast-check';
import type { TextFormat } from '@nbn/contracts';
import { diffFormatted, formatsOn, mergeFormats } from './format-merge.ts';
import { normalizeFormats, runsOf, type FormattedText } from './formats.ts';
import { joinPieces, mergeWords } from './merge-words.ts';

/** `*words*` are bold, `_words_` italic, `[words]` a link. */
function written(source: string, href = 'https://example.org/a'): FormattedText {
  let text = '';
  const formats: TextFormat[] = [];
  const open = new Map<string, number>();
  for (const sign of source) {
    const kind = ({ '*': 'bold', _: 'italic', '[': 'link', ']': 'link' } as const)[sign];
    if (!kind) text += sign;
    else if (open.has(kind)) {
      formats.push({ kind, from: open.get(kind)!, to: text.length, ...(kind === 'link' ? { href } : {}) });
      open.delete(kind);
    } else open.set(kind, text.length);
  }
  return { text, formats: normalizeFormats(text, formats) };
}

const carried = (before: string, after: string): FormattedText => ({
  text: after,
  formats: formatsOn(written(before), after),
});

describe('the form of words that were edited', () => {
  it.each([
    [
      'stays where words came before it',
      'Open *at night*.',
      'Always open at night.',
      'Always open *at night*.',
    ],
    ['is that of words put among them', 'Open *at night*.', 'Open at all night.', 'Open *at all night*.'],
    ['is that of words put in their place', 'Open *daily*.', 'Open hourly.', 'Open *hourly*.'],
    [
      'is not that of words beside them',
      'Open *at* night.',
      'Open and at the night.',
      'Open and *at* the night.',
    ],
    ['is gone with them', 'Open *daily* and warm.', 'Open and warm.', 'Open and warm.'],
  ])('%s', (_, before, after, expected) => {
    expect(carried(before, after)).toEqual(written(expected));
  });
});

describe('the form of words that two changed', () => {
  const merged = (base: string, mine: string, theirs: string): FormattedText => {
    const sides = [base, mine, theirs].map((side) => written(side)) as [
      FormattedText,
      FormattedText,
      FormattedText,
    ];
    const text = joinPieces(mergeWords(sides[0].text, sides[1].text, sides[2].text));
    return { text, formats: mergeFormats(text, ...sides) };
  };

  it.each([
    ['is taken over from one', 'Open at night.', 'Open *at night*.', 'Open at night.', 'Open *at night*.'],
    ['is taken away by one', 'Open *at night*.', 'Open *at night*.', 'Open at night.', 'Open at night.'],
    ['is that of both', 'Open at night.', '*Open* at night.', 'Open at _night_.', '*Open* at _night_.'],
    [
      'stands on words while the other writes beside them',
      'Open at night.',
      'Open *at night*.',
      'Always open at night, and warm.',
      'Always open *at night*, and warm.',
    ],
    [
      'goes with the words that somebody wrote in it',
      'The door is open.',
      'The door is open.',
      'The *heavy* door is open.',
      'The *heavy* door is open.',
    ],
  ])('%s', (_, base, mine, theirs, expected) => {
    expect(merged(base, mine, theirs)).toEqual(written(expected));
    expect(merged(base, theirs, mine)).toEqual(written(expected));
  });

  it('leads where mine leads, when both gave it an address', () => {
    const [base, mine, theirs] = [
      written('See this.'),
      written('See [this].', 'https://example.org/mine'),
      written('See [this].', 'https://example.org/theirs'),
    ] as const;
    expect(mergeFormats('See this.', base, mine, theirs)).toEqual(mine.formats);
  });

  it('is that of the only one who changed anything', () => {
    const formatted = fc
      .record({
        text: fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 }),
        from: fc.nat(20),
        to: fc.nat(20),
      })
      .map(({ text, from, to }) => ({ text, formats: normalizeFormats(text, [{ kind: 'bold', from, to }]) }));
    fc.assert(
      fc.property(formatted, formatted, (base, mine) => {
        expect(mergeFormats(mine.text, base, mine, base)).toEqual(mine.formats);
        expect(mergeFormats(mine.text, base, base, mine)).toEqual(mine.formats);
      }),
    );
  });
});

describe('what a revision changed', () => {
  it('shows words that only look otherwise, as they looked and as they look', () => {
    expect(diffFormatted(written('Open *at* night.'), written('Open at _night_.'))).toEqual([
      { kind: 'same', ...written('Open ') },
      { kind: 'reformatted', ...written('at'), was: written('*at*').formats },
      { kind: 'same', ...written(' ') },
      { kind: 'reformatted', ...written('_night_'), was: [] },
      { kind: 'same', ...written('.') },
    ]);
  });

  it('shows words that went and came in their own form', () => {
    expect(diffFormatted(written('Open *daily*.'), written('Open _hourly_.'))).toEqual([
      { kind: 'same', ...written('Open ') },
      { kind: 'removed', ...written('*daily*') },
      { kind: 'added', ...written('_hourly_') },
      { kind: 'same', ...written('.') },
    ]);
  });

  it('is both texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '*', '_'), maxLength: 24 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [written(one), written(other)];
        const changes = diffFormatted(before, after);
        const look = (pieces: readonly FormattedText[]): string[] =>
          pieces.flatMap((piece) =>
            runsOf(piece).flatMap((run) => [...run.text].map((sign) => sign + run.kinds.join(' '))),
          );
        expect(look(changes.filter(({ kind }) => kind !== 'removed'))).toEqual(look([after]));
        expect(
          look(
            changes
              .filter(({ kind }) => kind !== 'added')
              .map((piece) => ({ ...piece, formats: piece.was ?? piece.formats })),
          ),
        ).toEqual(look([before]));
      }),
    );
  });
});
