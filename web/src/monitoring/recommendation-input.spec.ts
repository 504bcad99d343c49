import { toRecommendationInput } from './recommendation-input.ts';

function formOf(values: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  return form;
}
const FILLED = {
  instrumentId: 'convention',
  source: ' GRETA ',
  number: '§ 12',
  text: 'Do it.',
  receivedOn: '2026-06-01',
};

describe('what the form of a recommendation says', () => {
  it('leaves out what was not chosen', () => {
    expect(toRecommendationInput(formOf({ ...FILLED, owner: 'nobody', dueOn: '' }))).toEqual({
      ...FILLED,
      source: 'GRETA',
      provisionIds: [],
      owner: null,
      dueOn: null,
      shared: false,
    });
  });

  it('has the provisions, the owner, the day and who reads it', () => {
    const more = { provisionIds: ['ten', 'twelve'], owner: 'member:m', dueOn: '2027-01-31', shared: 'on' };
    expect(toRecommendationInput(formOf({ ...FILLED, ...more }))).toMatchObject({
      provisionIds: ['ten', 'twelve'],
      owner: { memberId: 'm' },
      dueOn: '2027-01-31',
      shared: true,
    });
    expect(toRecommendationInput(formOf({ ...FILLED, owner: 'seat:ngo' })).owner).toEqual({ seat: 'ngo' });
  });
});
