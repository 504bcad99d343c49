import { checkPaper, type PaperFaultCode } from './paper-check.ts';
import type { PaperRules } from './paper.ts';

const OPTIONS = ['A', 'B', 'C'];
const APPROVALS: PaperRules = { kind: 'approvals', equalRanks: true };
const RANKING: PaperRules = { kind: 'ranking', equalRanks: true };
const SCORES: PaperRules = { kind: 'scores', equalRanks: true, most: 5 };
const DOTS: PaperRules = { kind: 'dots', equalRanks: true, most: 10 };
const STRICT: PaperRules = { kind: 'ranking', equalRanks: false };

describe('a paper that is accepted', () => {
  it.each<[string, PaperRules, unknown]>([
    ['names several options', APPROVALS, { approvals: ['A', 'C'] }],
    ['is blank', APPROVALS, { approvals: [] }],
    ['ranks all options', RANKING, { ranking: [['B'], ['A'], ['C']] }],
    ['holds equal ranks', RANKING, { ranking: [['B', 'A'], ['C']] }],
    ['leaves options out', RANKING, { ranking: [['C']] }],
    ['ranks nothing', RANKING, { ranking: [] }],
    ['scores some options', SCORES, { scores: { A: 5, C: 0 } }],
    ['leaves dots unspent', DOTS, { dots: { A: 3, B: 6 } }],
    ['ranks strictly where it must', STRICT, { ranking: [['C'], ['A']] }],
  ])('%s', (_, rules, input) => {
    expect(checkPaper(rules, OPTIONS, input)).toEqual({ ok: true, paper: input });
  });
});

describe('a paper that is refused whole', () => {
  it.each<[string, PaperRules, unknown, PaperFaultCode[]]>([
    ['an unknown option', APPROVALS, { approvals: ['A', 'X'] }, ['unknown-option']],
    ['an option twice', APPROVALS, { approvals: ['A', 'A'] }, ['repeated-option']],
    ['an option on two ranks', RANKING, { ranking: [['A'], ['B', 'A']] }, ['repeated-option']],
    ['an unknown option in a rank', RANKING, { ranking: [['A'], ['X']] }, ['unknown-option']],
    ['an empty rank', RANKING, { ranking: [['A'], [], ['B']] }, ['empty-rank']],
    [
      'every fault it has',
      RANKING,
      { ranking: [['A', 'X'], ['A'], []] },
      ['unknown-option', 'repeated-option', 'empty-rank'],
    ],
    ['equal ranks where none may be', STRICT, { ranking: [['A', 'B']] }, ['equal-ranks']],
    ['the paper of another method', RANKING, { approvals: ['A'] }, ['wrong-paper']],
    ['a field besides', APPROVALS, { approvals: ['A'], weight: '7' }, ['wrong-paper']],
    ['numbers for options', APPROVALS, { approvals: [1] }, ['wrong-paper']],
    ['a flat ranking', RANKING, { ranking: ['A', 'B'] }, ['wrong-paper']],
    ['a score above the highest', SCORES, { scores: { A: 5, B: 6 } }, ['out-of-range']],
    ['a score below nothing', SCORES, { scores: { A: -1 } }, ['out-of-range']],
    [
      'half a point and points for nobody',
      SCORES,
      { scores: { A: 2.5, X: 1 } },
      ['unknown-option', 'not-a-whole-number'],
    ],
    ['scores in a list', SCORES, { scores: [5] }, ['wrong-paper']],
    ['more dots than there are', DOTS, { dots: { A: 6, B: 5 } }, ['too-many-dots']],
    [
      'so many dots that their sum overflows',
      DOTS,
      { dots: { A: Number.MAX_SAFE_INTEGER, B: Number.MAX_SAFE_INTEGER } },
      ['too-many-dots'],
    ],
    ['dots taken away', DOTS, { dots: { A: 11, B: -1 } }, ['out-of-range']],
    ['nothing', RANKING, null, ['wrong-paper']],
    ['a list', APPROVALS, [['A']], ['wrong-paper']],
  ])('for %s', (_, rules, input, codes) => {
    const checked = checkPaper(rules, OPTIONS, input);
    expect(checked.ok ? [] : checked.faults.map((fault) => fault.code)).toEqual(codes);
  });

  it('without repeating a long text back', () => {
    const checked = checkPaper(APPROVALS, OPTIONS, { approvals: ['x'.repeat(5_000)] });
    expect(checked.ok ? null : checked.faults[0]!.option!.length).toBe(80);
  });
});

it('keeps a paper of its own, which later changes of the input do not reach', () => {
  const input = { ranking: [['A'], ['B']] };
  const checked = checkPaper(RANKING, OPTIONS, input);
  input.ranking[0]!.push('C');
  expect(checked).toEqual({ ok: true, paper: { ranking: [['A'], ['B']] } });
});
