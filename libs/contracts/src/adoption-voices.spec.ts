import { compareVoices, hasStatus } from './adoption-voices.ts';
import { SEAT_TYPES } from './seats.ts';
import { ADOPTION_STATUSES } from './standards.ts';

describe('how the voices of government and NGO stand to each other', () => {
  it.each([
    [null, null, 'none'],
    ['planned', null, 'one-voice'],
    [null, 'in-practice', 'one-voice'],
    ['not-started', null, 'one-voice'],
    ['in-practice', 'in-practice', 'agree'],
    ['not-started', 'not-started', 'agree'],
    ['in-practice', 'planned', 'differ'],
    ['not-applicable', 'legal-obstacle', 'differ'],
  ] as const)('government says %s and the NGO %s: %s', (government, ngo, agreement) => {
    expect(compareVoices(government, ngo)).toBe(agreement);
  });

  it('is the same whichever of the two says what', () => {
    const said = [null, ...ADOPTION_STATUSES];
    for (const one of said)
      for (const other of said) expect(compareVoices(one, other)).toBe(compareVoices(other, one));
  });

  it('leaves the resource person out, who says no status', () => {
    expect(SEAT_TYPES.filter(hasStatus)).toEqual(['government', 'ngo']);
  });
});
