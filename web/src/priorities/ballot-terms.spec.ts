import { readForm, readTerms, type TermsForm } from './ballot-terms.ts';

const form: TermsForm = {
  question: 'Which?', method: 'schulze', electorate: 'one-country-one-vote', places: '3', quorum: '', opensAt: '', closesAt: '2027-03-29T12:00', timeZone: 'Europe/Riga',
};

it('reads times in the chosen zone, across the change of the clock', () => {
  expect(readTerms({ ...form, opensAt: '2027-03-26T12:00' })).toEqual({
    terms: {
      question: 'Which?', method: 'schulze', electorate: 'one-country-one-vote', places: 3, timeZone: 'Europe/Riga',
      opensAt: '2027-03-26T10:00:00.000Z', closesAt: '2027-03-29T09:00:00.000Z',
    },
  });
});

it('opens at once without an opening time, and asks for a quorum only where one is given', () => {
  const read = readTerms({ ...form, quorum: '5' });
  expect(read).toMatchObject({ terms: { quorumCountries: 5 } });
  expect('terms' in read && 'opensAt' in read.terms).toBe(false);
});

it('names the time that the clock of the zone does not show', () => {
  expect(readTerms({ ...form, closesAt: '2027-03-28T03:30' })).toEqual({ badTime: 'closesAt' });
  expect(readTerms({ ...form, opensAt: 'soon' })).toEqual({ badTime: 'opensAt' });
});

it('reads the fields of the form', () => {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.set(name, ` ${value} `);
  expect(readForm(data)).toEqual(form);
});
