import type { Piece, TrackedChange } from './blocks.ts';
import { proposalsOf } from './proposals.ts';

const change = (kind: TrackedChange['kind'], author: string, at: string | null = null): TrackedChange => ({
  kind,
  author,
  at,
});

describe('what an author’s tracked changes propose', () => {
  it('is the text as it was with their own changes alone, dated by the first of them', () => {
    const pieces: Piece[] = [
      { text: 'Shelter within ' },
      { text: '12', change: change('inserted', 'Anna', '2026-03-02') },
      { text: '24', change: change('deleted', 'Anna', '2026-03-01') },
      { text: ' hours' },
      { text: ' at once', change: change('inserted', 'Bo') },
    ];
    expect(proposalsOf(pieces, 'Shelter within 24 hours')).toEqual([
      { author: 'Anna', at: '2026-03-01', text: 'Shelter within 12 hours', formats: [] },
      { author: 'Bo', at: null, text: 'Shelter within 24 hours at once', formats: [] },
    ]);
  });

  it('leaves out the number that was cut off the clause, unless they changed that too', () => {
    const numbered = (number: Piece): Piece[] => [
      number,
      { text: '\tFood is ' },
      { text: 'free', change: change('inserted', 'Anna') },
    ];
    expect(proposalsOf(numbered({ text: '1.1' }), 'Food is')).toMatchObject([{ text: 'Food is free' }]);
    expect(
      proposalsOf([{ text: '9', change: change('deleted', 'Anna') }, { text: '1.1\tFood' }], 'Food'),
    ).toMatchObject([{ text: '1.1\tFood' }]);
  });

  it('has the form of its words, by the offsets without the number', () => {
    const pieces: Piece[] = [
      { text: '1.1\t' },
      { text: 'Food', form: { kinds: ['bold'], href: null } },
      { text: ' is ' },
      { text: 'free', change: change('inserted', 'Anna'), form: { kinds: ['italic'], href: null } },
    ];
    expect(proposalsOf(pieces, 'Food is')).toMatchObject([
      {
        text: 'Food is free',
        formats: [
          { kind: 'bold', from: 0, to: 4 },
          { kind: 'italic', from: 8, to: 12 },
        ],
      },
    ]);
  });

  it('is nothing where the words stay as they were', () => {
    expect(
      proposalsOf([{ text: 'Food' }, { text: ' ', change: change('inserted', 'Anna') }], 'Food'),
    ).toEqual([]);
  });
});
