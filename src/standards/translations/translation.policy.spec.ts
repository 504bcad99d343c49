import { COUNTRY_CODES, LANGUAGE_COUNTRIES, ROLES, type CountryCode, type Role } from '@nbn/contracts';
import { type Actor, permissionsOf } from '#platform/access/actor';
import { mayReadDrafts, mayTranslate } from './translation.policy.ts';

const actor = (role: Role, country: CountryCode = 'FI'): Actor =>
  ({
    role,
    country,
    permissions: permissionsOf(role),
    seat: role === 'team' ? { id: 's', country, type: 'ngo' } : null,
  }) as Actor;

describe('who translates a standard', () => {
  it('the national teams of the countries that speak the language', () => {
    const teams = COUNTRY_CODES.filter((country) => mayTranslate(actor('team', country), 'sv'));
    expect(teams.toSorted()).toEqual([...LANGUAGE_COUNTRIES.sv].toSorted());
    expect(teams.length).toBeLessThan(COUNTRY_CODES.length);
  });

  it('no other role of those countries, and no team member without a seat', () => {
    expect(ROLES.filter((role) => mayTranslate(actor(role), 'fi'))).toEqual(['team']);
    expect(mayTranslate({ ...actor('team'), seat: null }, 'fi')).toBe(false);
    expect(mayTranslate({ ...actor('team'), permissions: permissionsOf('network') }, 'fi')).toBe(false);
  });

  it('words that nobody has checked are read by those who translate, and by the secretariat', () => {
    expect(ROLES.filter((role) => mayReadDrafts(actor(role), 'fi'))).toEqual(['secretariat', 'team']);
    expect(ROLES.filter((role) => mayReadDrafts(actor(role, 'LV'), 'fi'))).toEqual(['secretariat']);
  });
});
