import type { Role } from '@nbn/contracts';
import { type Actor, permissionsOf } from '#platform/access/actor';
import { maySeeAuthor, mayRecord, readableNotesCountry } from './adoption.policy.ts';

const actor = (role: Role, country: Actor['country']): Actor =>
  ({
    role,
    country,
    permissions: permissionsOf(role),
    seat: role === 'team' && country ? { id: 's', country, type: 'ngo' } : null,
  }) as Actor;

describe('what a country does with a standard', () => {
  it.each([
    ['team', 'DK', true],
    ['team', 'EE', false],
    ['network', 'DK', false],
    ['secretariat', 'DK', false],
    ['observer', null, false],
  ] as const)('is recorded for Denmark by its own team: %s of %s %s', (role, country, expected) => {
    expect(mayRecord(actor(role, country), 'DK')).toBe(expected);
  });

  it.each([
    ['team', 'DK', 'DK', true],
    ['network', 'DK', 'DK', true],
    ['secretariat', 'DK', null, true],
    ['network', 'EE', 'EE', false],
    ['observer', null, null, false],
    ['team', 'EE', 'EE', true],
  ] as const)(
    '%s of %s reads the notes of %s, and may know who recorded it in Denmark: %s',
    (role, country, notes, who) => {
      expect([readableNotesCountry(actor(role, country)), maySeeAuthor(actor(role, country), 'DK')]).toEqual([
        notes,
        who,
      ]);
    },
  );
});
