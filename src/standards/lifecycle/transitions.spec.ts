import { STANDARD_STATES, INITIAL_STANDARD_STATES, type StandardState } from '@nbn/contracts';
import {
  findTransition,
  manualTransitions,
  TRANSITIONS,
  transitionOpensAt,
  STATE_RULES,
} from './transitions.ts';

const targets = (from: StandardState, parkedFrom: StandardState | null = null): string[] =>
  manualTransitions(from, parkedFrom).map(({ to, by, reason }) => `${to} ${by}${reason ? ' why' : ''}`);

describe('the life of a standard', () => {
  it('leads from its beginnings to every state, and on from every state that has not ended', () => {
    const reached = new Set<StandardState>(INITIAL_STANDARD_STATES);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const { from, to } of TRANSITIONS) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...STANDARD_STATES].sort());
    expect(STANDARD_STATES.filter((state) => !TRANSITIONS.some(({ from }) => from === state))).toEqual([
      'superseded',
      'withdrawn',
    ]);
  });

  it('has each move once, and none that stays', () => {
    const names = TRANSITIONS.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(names).size).toBe(names.length);
    expect(TRANSITIONS.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it.each<[StandardState, StandardState | null, string[]]>([
    ['idea', null, ['drafting editors', 'parked secretariat why', 'withdrawn secretariat why']],
    [
      'drafting',
      null,
      ['national-review secretariat', 'parked secretariat why', 'withdrawn secretariat why'],
    ],
    [
      'consultation',
      null,
      [
        'consolidation secretariat',
        'drafting secretariat why',
        'parked secretariat why',
        'withdrawn secretariat why',
      ],
    ],
    ['ballot', null, []],
    ['adopted', null, ['withdrawn secretariat why']],
    [
      'published',
      null,
      ['under-revision secretariat why', 'superseded secretariat why', 'withdrawn secretariat why'],
    ],
    ['parked', 'under-revision', ['under-revision secretariat', 'withdrawn secretariat why']],
    ['withdrawn', null, []],
  ])('from %s (before: %s), by hand: %j', (from, parkedFrom, expected) => {
    expect(targets(from, parkedFrom)).toEqual(expected);
  });

  it('is adopted by a ballot alone and published by a publication alone', () => {
    expect(TRANSITIONS.filter(({ to }) => to === 'adopted').map(({ by }) => by)).toEqual(['ballot']);
    expect(TRANSITIONS.filter(({ to }) => to === 'published').map(({ by }) => by)).toEqual(['publication']);
  });

  it('asks for outcomes before a publication, and has a ballot name what is still without one', () => {
    expect(
      TRANSITIONS.filter(({ responses }) => responses === 'given').map(({ from, to }) => [from, to]),
    ).toEqual([['adopted', 'published']]);
    expect(
      TRANSITIONS.filter(({ responses }) => responses === 'named').map(({ from, to }) => [from, to]),
    ).toEqual([['consolidation', 'ballot']]);
  });

  it.each<[StandardState, string, boolean, boolean]>([
    ['drafting', 'editors', true, true],
    ['national-review', 'nobody', true, true],
    ['consultation', 'nobody', true, true],
    ['consolidation', 'secretariat', true, false],
    ['ballot', 'nobody', false, false],
    ['published', 'nobody', false, false],
    ['under-revision', 'editors', true, true],
    ['parked', 'nobody', false, false],
  ])('%s: %s write, comments %s, new amendments %s', (state, edit, comment, amend) => {
    expect(STATE_RULES[state]).toMatchObject({ edit, comment, amend });
  });

  it('gives the networks two weeks at home and the voters a week with the consolidated text', () => {
    const since = new Date('2027-03-01T09:00:00Z');
    expect(transitionOpensAt(findTransition('national-review', 'consultation')!, since)).toEqual(
      new Date('2027-03-15T09:00:00Z'),
    );
    expect(transitionOpensAt(findTransition('consolidation', 'ballot')!, since)).toEqual(
      new Date('2027-03-08T09:00:00Z'),
    );
    expect(transitionOpensAt(findTransition('drafting', 'national-review')!, since)).toBeNull();
  });
});
