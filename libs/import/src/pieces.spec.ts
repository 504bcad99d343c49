import type { Piece, TrackedChange } from './blocks.ts';
import {
  cutView,
  hasText,
  isKeptWhenAccepted,
  isKeptWhenRejected,
  joinPieces,
  trimPieces,
  trimView,
  viewOf,
} from './pieces.ts';

const change = (kind: TrackedChange['kind']): TrackedChange => ({ kind, author: 'Anna', at: null });
const edge = (at: 'start' | 'end'): Piece => ({ comment: 'c', edge: at });
const PIECES: Piece[] = [
  { text: 'Shelter within ' },
  edge('start'),
  { text: '12', change: change('inserted') },
  { text: '24', change: change('deleted') },
  edge('end'),
  { text: ' hours' },
];

describe('the words of a paragraph', () => {
  it('are those of the changes that are kept, with the comment on what is left of its words', () => {
    expect(viewOf(PIECES, isKeptWhenAccepted)).toEqual({
      text: 'Shelter within 12 hours',
      comments: [{ comment: 'c', start: 15, end: 17 }],
      formats: [],
    });
    expect(viewOf(PIECES, isKeptWhenRejected).text).toBe('Shelter within 24 hours');
    expect(viewOf(PIECES, () => false).comments).toEqual([{ comment: 'c', start: 15, end: 15 }]);
  });

  it('carry a comment that only begins to the end, and one that only ends from the beginning', () => {
    const words: Piece = { text: 'words' };
    const spans = (pieces: Piece[]) => viewOf(pieces, () => true).comments;
    expect(spans([words, edge('start'), words])).toEqual([{ comment: 'c', start: 5, end: 10 }]);
    expect(spans([words, edge('end'), words])).toEqual([{ comment: 'c', start: 0, end: 5 }]);
    expect(spans([words, edge('start'), words, edge('start'), words])).toEqual([
      { comment: 'c', start: 5, end: 15 },
    ]);
  });

  it('keep comments within them when something is cut off', () => {
    const view = {
      text: '  words  ',
      comments: [{ comment: 'c', start: 0, end: 9 }],
      formats: [{ kind: 'bold' as const, from: 0, to: 4 }],
    };
    expect(trimView(view)).toEqual({
      text: 'words',
      comments: [{ comment: 'c', start: 0, end: 5 }],
      formats: [{ kind: 'bold', from: 0, to: 2 }],
    });
    expect(cutView(view, view.text, 3, 5)).toEqual({
      text: 'or',
      comments: [{ comment: 'c', start: 0, end: 2 }],
      formats: [{ kind: 'bold', from: 0, to: 1 }],
    });
    expect(trimView({ text: '   ', comments: [], formats: [] }).text).toBe('');
  });
});

describe('pieces', () => {
  it('are joined with the same words between each two, and none before the first', () => {
    expect(joinPieces([[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]], ' | ')).toEqual(
      ['a', ' | ', 'b', ' | ', 'c'].map((text) => ({ text })),
    );
  });

  it('have text where any word is in them, whatever becomes of its change', () => {
    expect(hasText([{ text: ' ' }, { text: 'gone', change: change('deleted') }])).toBe(true);
    expect(hasText([{ text: ' \n' }, edge('start')])).toBe(false);
  });

  it('lose the blanks around their words and none between them', () => {
    const pieces: Piece[] = [
      { text: '  ' },
      edge('start'),
      { text: ' safe ' },
      { text: ' shelter ' },
      edge('end'),
      { text: ' ' },
    ];
    expect(trimPieces(pieces)).toEqual([
      { text: '' },
      edge('start'),
      { text: 'safe ' },
      { text: ' shelter' },
      edge('end'),
      { text: '' },
    ]);
  });
});
