import type { BallotBundle } from '../ballot/bundle.ts';
import { countBallot } from '../ballot/count-ballot.ts';
import type { BallotDefinition, BallotMethodName, BallotPaper } from '../ballot/definition.ts';
import { EXCHANGE_FORMATS, exchangeFormatsOf, exportPapers, importPapers } from './exchange.ts';
import { UnreadableFile } from './poll-file.ts';

const options = [{ id: 'x', label: 'Safe homes, first' }, { id: 'y', label: '=Legal "aid"' }, { id: 'z', label: 'Training' }];

function bundle(method: BallotMethodName, papers: readonly BallotPaper[], places = 1): Pick<BallotBundle, 'ballot' | 'definition' | 'papers' | 'secret'> {
  const isText = method === 'proposal';
  const definition: BallotDefinition = {
    method, places, options: isText ? [] : options.map(({ id }) => id), units: ['member'], chambers: [], roll: papers.map((_, at) => ({ seat: `s${at}`, country: '' })), anonymous: true,
    ...(isText ? { majority: 'simple' as const } : {}),
  };
  return {
    definition, secret: null, papers: papers.map((paper, at) => ({ seat: `s${at}`, paper })),
    ballot: { id: 'b', question: 'What first?', secrecy: 'open', options: isText ? [] : options, opensAt: '', closesAt: '', textHash: null, rollSize: papers.length },
  };
}

const ranking = (...groups: string[][]) => ({ ranking: groups });
const CASES: [BallotMethodName, BallotPaper[], number][] = [
  ['schulze', [ranking(['x'], ['y', 'z']), ranking(['z'], ['x']), ranking(['y', 'x']), ranking()], 1],
  ['stv', [ranking(['x'], ['y']), ranking(['x'], ['z']), ranking(['z']), ranking(['y'], ['z'], ['x'])], 2],
  ['approval', [{ approvals: ['x', 'z'] }, { approvals: ['z'] }, { approvals: [] }], 1],
  ['score', [{ scores: { x: 5, y: 0 } }, { scores: { z: 3 } }], 1],
  ['dots', [{ dots: { x: 7, y: 3 } }, { dots: { z: 4 } }], 1],
  ['proposal', [{ choice: 'yes' }, { choice: 'yes' }, { choice: 'abstain' }], 1],
];
const EACH = CASES.flatMap(([method, papers, places]) => exchangeFormatsOf(method).map((format) => [method, format, papers, places] as const));

describe('the papers of a ballot', () => {
  it.each(EACH)('by %s go out as %s and come back to the same result', (method, format, papers, places) => {
    const given = bundle(method, papers, places);
    const { title, refused, result, options: read } = importPapers(exportPapers(given, format), format, format === 'toi' ? method : undefined);
    expect([title, refused]).toEqual(['What first?', []]);
    const names = new Map<string, string>(read.map(({ id }, at) => [id, given.definition.options[at]!]));
    const renamed = JSON.parse(JSON.stringify(result), (_, value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value)) as typeof result;
    const expected = countBallot(given.definition, given.papers);
    const telling = (of: typeof result) => (of.kind === 'options' ? [of.state, of.order.map((group) => group.toSorted()), of.sure.toSorted(), of.open] : [of.state, of.turnout.seatsVoting]);
    // PrefLib's files name no places.
    if (format !== 'toi' || places === 1) expect(telling(renamed)).toEqual(telling(expected));
    else expect(renamed.turnout).toEqual(expected.turnout);
  });

  it('are safe in a spreadsheet', () => {
    expect(exportPapers(bundle('approval', [{ approvals: ['x'] }]), 'csv').split('\r\n')[1]).toBe(`paper,"Safe homes, first","'=Legal ""aid""",Training`);
  });

  it('of papers that the ballot would refuse, names each and counts none of them', () => {
    const file = '3 1\n1 1=2 0\n2 3 0\n0\n"A"\n"B"\n"C"\n"T"\n';
    expect(importPapers(file, 'blt')).toMatchObject({ refused: [{ paper: 1, faults: [{ code: 'equal-ranks' }] }], result: { sure: ['3'] } });
  });

  it.each([
    ['blt', '', 'no-poll', 1], ['blt', '3 1\n1 4 0\n0\n', 'unknown-option', 2], ['blt', '3 1\n1 1 1 0\n0\n', 'repeated-option', 2], ['blt', '3 1\n1 1 2\n0\n', 'no-papers', 2],
    ['blt', '3 1\nx 1 0\n0\n', 'bad-number', 2], ['toi', '1: 1,2\n', 'no-poll', 1], ['toi', '# NUMBER ALTERNATIVES: 2\n1: 1,{2,3}\n', 'unknown-option', 2],
    ['csv', 'a,b\n1,2\n', 'no-poll', 1], ['csv', 'norbanet-papers,guessing,1,T\npaper,A\n', 'no-poll', 1], ['csv', 'norbanet-papers,score,1,T\npaper,A,B\np,1.5,2\n', 'bad-number', 3],
  ] as const)('in a %s file %j are refused whole: %s in line %i', (format, text, code, line) => {
    expect(() => importPapers(text, format)).toThrow(new UnreadableFile(code, line));
  });

  it('have a format for each kind of paper', () => {
    expect([...new Set(EACH.map(([, format]) => format))].toSorted()).toEqual(EXCHANGE_FORMATS.toSorted());
  });
});
