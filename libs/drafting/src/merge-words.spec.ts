import fc from 'fast-check';
import { joinPieces, mergeWords } from './merge-words.ts';

const merged = (base: string, mine: string, theirs: string): string =>
  mergeWords(base, mine, theirs)
    .map((piece) => (piece.kind === 'agreed' ? piece.text : `[${piece.mine}|${piece.theirs}]`))
    .join('');
const words = fc
  .array(fc.constantFrom('safe', 'shelter', 'within', '24', 'hours', 'õigus', '.', ' ', '\n'), {
    maxLength: 20,
  })
  .map((all) => all.join(' '));

describe('two texts that were made of one', () => {
  it.each([
    [
      'changes at two places are both taken',
      'A safe place for all.',
      'A warm place for all.',
      'A safe place for everybody.',
      'A warm place for everybody.',
    ],
    ['the same change is taken once', 'A safe place.', 'A warm place.', 'A warm place.', 'A warm place.'],
    ['what only one added is taken', 'Said.', 'Said. And thanked.', 'Said.', 'Said. And thanked.'],
    [
      'what both say differently is not chosen',
      'A safe place.',
      'A warm place.',
      'A quiet place.',
      'A [warm|quiet] place.',
    ],
    [
      'one removes what the other changes',
      'A safe place today.',
      'A safe place.',
      'A safe place tomorrow.',
      'A safe place[| tomorrow].',
    ],
    [
      'a phrase that one wrote anew stays one',
      'at least 30 days.',
      'at least three months.',
      'at least 45 days.',
      'at least [three months|45 days].',
    ],
    [
      'a phrase that one wrote anew and the other went on',
      'at least 30 days.',
      'at least three months.',
      'at least 30 days, or more.',
      'at least [three months|30 days, or more].',
    ],
    ['both write where there was nothing', '', 'One.', 'Two.', '[One.|Two.]'],
  ])('%s', (_, base, mine, theirs, expected) => {
    expect(merged(base, mine, theirs)).toBe(expected);
  });

  it('one of which is the base are the other', () => {
    fc.assert(
      fc.property(words, words, (base, other) => {
        expect(joinPieces(mergeWords(base, other, base))).toBe(other);
        expect(joinPieces(mergeWords(base, base, other))).toBe(other);
        expect(joinPieces(mergeWords(base, other, other))).toBe(other);
      }),
      { numRuns: 300 },
    );
  });

  it('give back each side whole, whatever they are', () => {
    fc.assert(
      fc.property(words, words, words, (base, mine, theirs) => {
        const pieces = mergeWords(base, mine, theirs);
        // Whoever takes nothing but conflicts from one side still has every word of it there.
        const text = joinPieces(pieces);
        for (const piece of pieces)
          if (piece.kind === 'conflict')
            expect(text).toContain(piece.mine === '' ? piece.theirs : piece.mine);
        const turned = mergeWords(base, theirs, mine).map((piece) =>
          piece.kind === 'agreed' ? piece : { ...piece, mine: piece.theirs, theirs: piece.mine },
        );
        expect(turned).toEqual(pieces);
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['theirs', 'mine', 'theirs mine'],
  ['theirs ', 'mine', 'theirs mine'],
  ['theirs', ' mine', 'theirs mine'],
  ['theirs', '', 'theirs'],
  ['', 'mine', 'mine'],
])('puts %j and %j beside one another as %j, with one space between words', (theirs, mine, text) => {
  expect(joinPieces([{ kind: 'conflict', base: 'base', mine, theirs }])).toBe(text);
});
