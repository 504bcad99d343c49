import { ACCORD_ITEMS } from '@nbn/consensus';
import type { ConsensusOutcomeView, ConsensusProcessView } from '../dto/consensus.view.ts';
import { consensusReport, isWritableItem } from './consensus-report.ts';
import { renderReport } from './report-files.ts';

const OUTCOME: ConsensusOutcomeView = {
  raters: 8,
  cannotJudge: 1,
  median: 8,
  p30: 7.1,
  p70: 8,
  disagreementIndex: 0.146,
  disagreement: false,
  distribution: [0, 0, 0, 0, 0, 0, 3, 3, 2],
  chambers: null,
  judgement: 'agreed',
  stop: 'agreed',
};

/** A process after two rounds: a clause was reworded, one was taken out, and a round was closed early. */
const PROCESS = {
  id: 'p',
  standardTitle: 'Victim support',
  question: 'Should every country do this?',
  clauses: 2,
  maxRounds: 3,
  minRaters: 5,
  stableWithin: 0.5,
  begunAt: '2027-03-01T12:00:00Z',
  closedRounds: 2,
  endNote: null,
  counts: { agreed: 1, rejected: 0, uncertain: 0, unjudged: 0 },
  rounds: [
    {
      ordinal: 1,
      state: 'closed',
      opensAt: '2027-03-01T12:00:00Z',
      closedAt: '2027-03-15T12:00:00Z',
      versionLabel: 'First',
      closeReason: null,
      seats: 24,
      raters: 9,
    },
    {
      ordinal: 2,
      state: 'closed',
      opensAt: '2027-04-01T12:00:00Z',
      closedAt: '2027-04-05T12:00:00Z',
      versionLabel: 'Second',
      closeReason: 'All have rated.',
      seats: 24,
      raters: 8,
    },
  ],
  content: [
    {
      number: '1',
      text: '=Shelter *within* a <day>',
      removed: false,
      rounds: [
        {
          round: 1,
          void: true,
          outcome: OUTCOME,
          own: { rating: 2, reason: 'Mine alone.' },
          reasons: ['Late.'],
        },
        { round: 2, void: false, outcome: OUTCOME, own: { rating: 9, reason: 'Mine alone.' }, reasons: [] },
      ],
    },
    { number: '2', text: 'Interpreter', removed: true, rounds: [] },
  ],
} as unknown as ConsensusProcessView;

const report = consensusReport(
  { process: PROCESS, chamberRaters: [{ round: 1, chamber: 'ngo', raters: 4 }] },
  [{ item: 'D1', text: 'Nobody met.', revision: 2 }],
);
const item = (id: string) => report.items.find((one) => one.id === id)!;

describe('the report of a consensus process', () => {
  it('has every item, says what the records know, and names what is missing', () => {
    expect(report.items.map(({ id }) => id)).toEqual(ACCORD_ITEMS.map(({ id }) => id));
    expect(item('R1').recorded).toBe(
      'Round 1: Mon, 1 Mar 2027 to Mon, 15 Mar 2027, on the version “First”.\n' +
        'Round 2: Thu, 1 Apr 2027 to Mon, 5 Apr 2027, on the version “Second”.',
    );
    expect(item('R2').recorded).toBe('Round 2 was closed early: All have rated.');
    expect(item('R3').recorded).toContain('Round 1: 9 of 24 filled seats rated (NGO 4).');
    expect(item('R5').recorded).toBe(
      'Clause 1 was reworded before round 2 and rated again.\nClause 2 was removed from the text.',
    );
    expect(item('D1')).toMatchObject({ recorded: null, text: 'Nobody met.', revision: 2, missing: false });
    expect(report.missing).toEqual([
      'I1',
      'I3',
      'M2',
      'M5',
      'M6',
      'M7',
      'M8',
      'M16',
      'M20',
      'D2',
      'O1',
      'O2',
      'O3',
    ]);
  });

  it('has no results, and misses them, before a round has closed', () => {
    const early = { ...PROCESS, closedRounds: 0, rounds: [], content: [] } as ConsensusProcessView;
    const { missing } = consensusReport({ process: early, chamberRaters: [] }, []);
    expect(missing.filter((id) => id.startsWith('R'))).toEqual(['R1', 'R2', 'R3', 'R4', 'R5']);
  });

  it('lets people write what the records do not know alone, and nothing that is no item', () => {
    expect(['D1', 'M12', 'I2'].map(isWritableItem)).toEqual([true, true, true]);
    expect(['T1', 'M18', 'R4', 'X1', ''].map(isWritableItem)).toEqual([false, false, false, false, false]);
  });

  it('has a source for every item that the records answer', () => {
    for (const { id, source } of ACCORD_ITEMS)
      expect([id, item(id).recorded !== null]).toEqual([id, source !== 'people']);
  });

  it.each(['html', 'md', 'json', 'csv'] as const)('says in no %s what the reader’s own seat said', (as) => {
    const file = renderReport(report, as);
    expect(file).not.toContain('Mine alone.');
    expect(file).toContain('agreed');
  });

  it('takes the words of members for words in every file', () => {
    expect(renderReport(report, 'md')).toContain('## Methods');
    expect(renderReport(report, 'html')).not.toContain('<day>');
    const lines = renderReport(report, 'csv').split('\r\n');
    expect(lines[1]).toBe(
      `1,'=Shelter *within* a <day>,1,true,8,1,8,7.1,8,0.146,false,agreed,agreed,0,0,0,0,0,0,3,3,2`,
    );
    expect(lines).toHaveLength(4);
    expect(JSON.parse(renderReport(report, 'json'))).toEqual(JSON.parse(JSON.stringify(report)));
    const written = consensusReport({ process: PROCESS, chamberRaters: [] }, [
      { item: 'D1', text: '# No heading [or link](https://example.org)', revision: 1 },
    ]);
    expect(renderReport(written, 'md')).toContain(String.raw`\# No heading \[or link\](https://example.org)`);
  });
});
