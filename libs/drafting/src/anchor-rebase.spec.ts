import { anchorOf } from './anchors.ts';
import { AnchorRebaser, rebaseAcrossClauses, type ClauseEdit, type ClauseAnchor } from './anchor-rebase.ts';

const TEXT = 'Every victim is offered a safe shelter within 24 hours, and longer when she asks for it.';
const QUOTE = 'safe shelter within 24 hours';
const at = TEXT.indexOf(QUOTE);
const standing: ClauseAnchor = {
  clauseId: 'c1',
  placement: { state: 'placed', anchor: anchorOf(TEXT, at, at + QUOTE.length)! },
};
const split = (place: number): ClauseEdit[] => [
  { id: 'c1', before: TEXT, after: TEXT.slice(0, place) },
  { id: 'c2', before: null, after: TEXT.slice(place) },
];
const told = ({ clauseId, placement: anchored }: ClauseAnchor): string =>
  `${clauseId} ${anchored.state} ${anchored.anchor.quote}`;

describe('words under discussion', () => {
  it.each<[string, readonly ClauseEdit[], string]>([
    ['stay when another clause changes', [{ id: 'c9', before: 'x', after: 'y' }], `c1 placed ${QUOTE}`],
    [
      'stay when words come before them',
      [{ id: 'c1', before: TEXT, after: `From the first day: ${TEXT}` }],
      `c1 placed ${QUOTE}`,
    ],
    [
      'grow with what is typed inside',
      [{ id: 'c1', before: TEXT, after: TEXT.replace('safe shelter', 'safe, warm shelter') }],
      'c1 placed safe, warm shelter within 24 hours',
    ],
    [
      'stay when another clause comes to say the same',
      [
        { id: 'c1', before: TEXT, after: `From the first day: ${TEXT}` },
        { id: 'c2', before: '', after: TEXT },
      ],
      `c1 placed ${QUOTE}`,
    ],
    [
      'go to where they stand whole, rather than to stay where they were rewritten',
      [
        { id: 'c1', before: TEXT, after: TEXT.replace('safe shelter', 'safe, warm shelter') },
        { id: 'c2', before: '', after: TEXT },
      ],
      `c2 placed ${QUOTE}`,
    ],
    [
      'go to the place whose surroundings agree most',
      [
        { id: 'c1', before: TEXT, after: '' },
        { id: 'c2', before: '', after: `Nobody needs a ${QUOTE}.` },
        { id: 'c3', before: '', after: TEXT },
        { id: 'c4', before: '', after: `For ${QUOTE} and less.` },
      ],
      `c3 placed ${QUOTE}`,
    ],
    ['go along when Enter is pressed before them', split(at), `c2 placed ${QUOTE}`],
    ['stay when Enter is pressed behind them', split(at + QUOTE.length), `c1 placed ${QUOTE}`],
    [
      'are followed by their longer part when Enter cuts them in two',
      split(at + 5),
      'c2 placed shelter within 24 hours',
    ],
    [
      'go along when their clause is joined to the one before',
      [
        { id: 'c0', before: 'Shelter. ', after: `Shelter. ${TEXT}` },
        { id: 'c1', before: TEXT, after: null },
      ],
      `c0 placed ${QUOTE}`,
    ],
    [
      'go along when they are cut out and put into another clause',
      [
        { id: 'c1', before: TEXT, after: TEXT.replace(`${QUOTE}, `, '') },
        { id: 'c2', before: 'First.', after: `First. ${QUOTE}.` },
      ],
      `c2 placed ${QUOTE}`,
    ],
    [
      'are not looked for behind more text than may be looked through',
      [
        { id: 'c1', before: TEXT, after: 'Every victim.' },
        { id: 'c2', before: null, after: 'x'.repeat(4_000_000) },
        { id: 'c3', before: 'First.', after: `First. ${QUOTE}.` },
      ],
      `c1 orphan ${QUOTE}`,
    ],
    [
      'are an orphan when they are gone',
      [{ id: 'c1', before: TEXT, after: 'Every victim.' }],
      `c1 orphan ${QUOTE}`,
    ],
    [
      'are an orphan of a clause that left the text with them',
      [{ id: 'c1', before: TEXT, after: null }],
      `c1 orphan ${QUOTE}`,
    ],
    [
      'are no guess when they come to stand at two places alike',
      [
        { id: 'c1', before: TEXT, after: '' },
        { id: 'c2', before: '', after: TEXT },
        { id: 'c3', before: '', after: TEXT },
      ],
      `c1 orphan ${QUOTE}`,
    ],
  ])('%s', (_, edits, expected) => expect(told(rebaseAcrossClauses(standing, edits))).toBe(expected));

  it('that Enter cut in two are followed to where the cut was, though the same part stands elsewhere', () => {
    const quote = 'comfortable accommodation within a day or two';
    const text = `A comfortable accommodation means a ${quote}, or a bed within a day or two.`;
    const from = text.indexOf(quote);
    const anchor = anchorOf(text, from, from + quote.length)!;
    const cutAt = (place: number) =>
      rebaseAcrossClauses({ clauseId: 'c1', placement: { state: 'placed', anchor } }, [
        { id: 'c1', before: text, after: text.slice(0, place) },
        { id: 'c2', before: null, after: text.slice(place) },
      ]);
    expect(cutAt(from + 'comfortable accommodation '.length)).toMatchObject({
      clauseId: 'c1',
      placement: { state: 'placed', anchor: { start: from, quote: 'comfortable accommodation' } },
    });
    expect(cutAt(from + 'comfortable '.length)).toMatchObject({
      clauseId: 'c2',
      placement: { state: 'placed', anchor: { start: 0, quote: 'accommodation within a day or two' } },
    });
  });

  it('are not looked for any more when all words of a change took too long', () => {
    const rebaser = new AnchorRebaser([
      { id: 'c1', before: TEXT, after: 'Every victim.' },
      { id: 'c2', before: null, after: `${'x'.repeat(3_990_000)} ${QUOTE}.` },
    ]);
    const clauses = Array.from({ length: 13 }, () => rebaser.rebase(standing).clauseId);
    expect(clauses).toEqual([...Array.from({ length: 12 }, () => 'c2'), 'c1']);
  });

  it('are found again when what took them away is undone, in their clause or in another', () => {
    const gone = rebaseAcrossClauses(standing, [{ id: 'c1', before: TEXT, after: null }]);
    expect(told(rebaseAcrossClauses(gone, [{ id: 'c1', before: null, after: TEXT }]))).toBe(
      `c1 placed ${QUOTE}`,
    );
    expect(told(rebaseAcrossClauses(gone, [{ id: 'c5', before: 'Aim. ', after: `Aim. ${TEXT}` }]))).toBe(
      `c5 placed ${QUOTE}`,
    );
  });
});
