import type { BallotDefinition } from '../ballot/definition.ts';
import { fromBlt, toBlt } from './blt.ts';
import type { PollFile } from './poll-file.ts';
import { fromPrefLib, toPrefLib } from './preflib.ts';
import { readRules, ruleLines } from './rule-lines.ts';

const poll: Omit<PollFile, 'rules'> = {
  title: 'What\nfirst?',
  places: 1,
  options: [
    { id: 'x', label: 'Safe "homes"' },
    { id: 'y', label: 'Legal  aid' },
  ],
  papers: [
    { count: 2, ranking: [['x'], ['y']] },
    { count: 1, ranking: [['x', 'y']] },
  ],
};

describe('papers written for other programs', () => {
  it('are a file of PrefLib with all its headers, and rules as remarks', () => {
    expect(toPrefLib(poll, ['# NORBANET method: schulze']).split('\n')).toEqual([
      '# TITLE: What first?',
      '# DATA TYPE: toi',
      '# NUMBER ALTERNATIVES: 2',
      '# NUMBER VOTERS: 3',
      '# NUMBER UNIQUE ORDERS: 2',
      '# ALTERNATIVE NAME 1: Safe "homes"',
      '# ALTERNATIVE NAME 2: Legal aid',
      '# NORBANET method: schulze',
      '2: 1,2',
      '1: {1,2}',
      '',
    ]);
  });

  it('are a file of ballots by options, papers and names, in this order', () => {
    expect(toBlt(poll, []).split('\n')).toEqual([
      '2 1',
      '2 1 2 0',
      '1 1=2 0',
      '0',
      '"Safe ”homes”"',
      '"Legal aid"',
      '"What first?"',
      '',
    ]);
  });
});

describe('papers that other programs wrote', () => {
  it('are read without names, with blank lines and with remarks', () => {
    expect(fromBlt('2 1 # two, one place\r\n\r\n3 2 1 0\n0\n')).toMatchObject({
      title: '',
      places: 1,
      options: [
        { id: '1', label: '1' },
        { id: '2', label: '2' },
      ],
      papers: [{ count: 3, ranking: [['2'], ['1']] }],
    });
    expect(fromPrefLib('# NUMBER ALTERNATIVES: 2\n\n2: 2,1\n1: 2,1\n')).toMatchObject({
      title: '',
      options: [{ label: '1' }, { label: '2' }],
      papers: [{ count: 3, ranking: [['2'], ['1']] }],
    });
  });

  it('are not read where an option is withdrawn, or the head is not whole', () => {
    expect(() => fromBlt('2 1\n-2\n1 1 0\n0\n')).toThrow('bad-number in line 2');
    expect(() => fromBlt('2\n1 1 0\n0\n')).toThrow('no-poll in line 1');
    expect(() => fromBlt('1 1\n1 1 0\n0\n')).toThrow('bad-number in line 1');
  });
});

describe('the rules of a ballot in a file', () => {
  const definition: BallotDefinition = {
    method: 'proposal',
    options: [],
    places: 1,
    roll: [],
    units: ['member'],
    chambers: [],
    anonymous: true,
    quorum: { share: '1/2' },
  };
  const read = (lines: readonly (readonly [string, ...string[]])[]) =>
    readRules(
      lines.map(([name, ...values], at) => ({ line: at + 1, name, values })),
      [],
    );

  it('say that nobody has a name, and a simple majority where none is named', () => {
    const lines = ruleLines(definition, null);
    expect(lines).toEqual([
      ['method', 'proposal'],
      ['places', '1'],
      ['counted by', 'member'],
      ['majority', 'simple'],
      ['quorum share', '1 of 2'],
      ['names', 'none'],
    ]);
    const { options: _, roll: __, ...rules } = definition;
    expect(read(lines)).toEqual({ rules: { ...rules, majority: 'simple' }, tie: null });
  });

  it.each([
    ['quorum share', 'half'],
    ['names', 'some'],
    ['majority', 'large'],
    ['places', '2'],
    ['after a tie', 'dice'],
  ])('are not understood where “%s” says “%s”', (name, value) => {
    const lines = ruleLines(definition, null).filter(([known]) => known !== name);
    expect(() => read([...lines, [name, value]])).toThrow('unknown-rule');
  });
});
