import { SEAT_TYPES, type Role, type SeatType } from '@nbn/contracts';
import { type Actor, permissionsOf } from '#platform/access/actor';
import { fitsSeat, mayVoice } from './adoption-voice.policy.ts';

const actor = (role: Role, type: SeatType | null, country: 'LV' | 'EE' = 'LV'): Actor =>
  ({ role, country, permissions: permissionsOf(role), seat: type && { id: 's', country, type } }) as Actor;

describe('the voice of a seat', () => {
  it('is written by its holder alone', () => {
    for (const seat of SEAT_TYPES) {
      const writers = SEAT_TYPES.filter((type) => mayVoice(actor('team', type), 'LV', seat));
      expect(writers).toEqual([seat]);
      expect(mayVoice(actor('team', seat, 'EE'), 'LV', seat)).toBe(false);
      for (const role of ['network', 'secretariat', 'observer', 'auditor'] as const)
        expect(mayVoice(actor(role, null), 'LV', seat)).toBe(false);
    }
  });

  it.each([
    ['government', 'planned', true],
    ['government', null, false],
    ['ngo', 'not-started', true],
    ['ngo', null, false],
    ['resource', null, true],
    ['resource', 'in-practice', false],
  ] as const)('of %s with the status %s may be: %s', (seat, status, expected) => {
    expect(fitsSeat(seat, status)).toBe(expected);
  });
});
