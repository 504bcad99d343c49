import { checkBallotPaper } from './definition.ts';
import { countBallot } from './count-ballot.ts';

const check = (method: 'proposal' | 'consent', input: unknown) => {
  const checked = checkBallotPaper({ method, options: [] }, input);
  return checked.ok ? checked.paper : checked.faults.map(({ code }) => code).join();
};
const block = { consent: 'block', reason: 'Too late', paragraph: '2', lifts: 'Earlier' };

describe('a paper about a text', () => {
  it('says yes, no or abstain, and nothing else', () => {
    for (const choice of ['yes', 'no', 'abstain']) expect(check('proposal', { choice })).toEqual({ choice });
    for (const input of [{ choice: 'maybe' }, { choice: 'yes', note: 'x' }, {}, null, 'yes', ['yes']])
      expect(check('proposal', input)).toBe('wrong-paper');
  });

  it('consents or stands aside, and may say why', () => {
    expect(check('consent', { consent: 'consent' })).toEqual({ consent: 'consent' });
    expect(check('consent', { consent: 'stand_aside', reason: ' Too soon ', lifts: '  ' })).toEqual({
      consent: 'stand_aside',
      reason: 'Too soon',
    });
  });

  it('blocks with a reason, a paragraph and what would lift the block', () => {
    expect(check('consent', block)).toEqual(block);
    expect(check('consent', { ...block, reason: ' ' })).toBe('block-without-reason');
    expect(check('consent', { ...block, paragraph: '' })).toBe('block-without-paragraph');
    expect(check('consent', { ...block, lifts: undefined })).toBe('block-without-paragraph');
  });

  it('has reservations with a reason', () => {
    expect(check('consent', { consent: 'reservations' })).toBe('reservations-without-reason');
    expect(check('consent', { consent: 'reservations', reason: 'Costs' })).toEqual({
      consent: 'reservations',
      reason: 'Costs',
    });
  });

  it('is none with an answer, a text or a field of another kind', () => {
    for (const input of [
      { consent: 'yes' },
      { consent: 'consent', reason: 3 },
      { consent: 'consent', note: '' },
      [],
    ])
      expect(check('consent', input)).toBe('wrong-paper');
  });
});

describe('a secret ballot', () => {
  const roll = ['DK', 'DK', 'EE'].map((country, at) => ({ seat: `s${at}`, country }));
  const definition = {
    method: 'proposal',
    places: 1,
    options: [],
    units: ['member'],
    chambers: [],
    roll,
  } as const;
  const papers = ['yes', 'yes', 'no'].map((choice, at) => ({ seat: `s${at}`, paper: { choice } }));

  it('counts seats, and says nothing of countries', () => {
    expect(countBallot({ ...definition, anonymous: true }, papers)).toMatchObject({
      turnout: { seats: 3, seatsVoting: 3, countries: 0, countriesVoting: 0 },
      countries: { yes: 0, no: 0, entitled: 0 },
      countryBallots: [],
    });
    expect(countBallot(definition, papers).turnout).toMatchObject({ countries: 2, countriesVoting: 2 });
  });

  it('of countries counts these', () => {
    expect(countBallot({ ...definition, units: ['country'], anonymous: true }, papers)).toMatchObject({
      turnout: { countries: 2, countriesVoting: 2 },
      countries: { yes: 1, no: 1, entitled: 2 },
    });
  });

  it('is not counted with papers of seats that are not on its roll', () => {
    const stranger = { seat: 'nobody', paper: { choice: 'no' } };
    expect(countBallot(definition, [...papers, stranger])).toMatchObject({ members: { yes: 2, no: 1 } });
  });
});
