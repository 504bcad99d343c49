import {
  COUNTRY_CODES,
  type CountryCode,
  LANGUAGE_COUNTRIES,
  type Role,
  ROLES,
  LANGUAGES,
} from '@nbn/contracts';
import { type Actor, permissionsOf } from '#platform/access/actor';
import { mayConfirmProposal, mayConfirmTerms, mayProposeTerms } from './terms.policy.ts';

const actor = (role: Role, country: CountryCode = 'FI'): Actor =>
  ({
    memberId: `${role}-${country}`,
    role,
    country,
    permissions: permissionsOf(role),
    seat: role === 'team' ? { id: 's', country, type: 'ngo' } : null,
  }) as Actor;

describe('who looks after the term bank', () => {
  it('members of the Network propose; observers and auditors read', () => {
    expect(ROLES.filter((role) => mayProposeTerms(actor(role)))).toEqual(['secretariat', 'team', 'network']);
  });

  it('a seat confirms in the languages of its country, and in English', () => {
    for (const country of COUNTRY_CODES) {
      const own = LANGUAGES.filter(
        (language) => language === 'en' || LANGUAGE_COUNTRIES[language].includes(country),
      );
      const confirmed = LANGUAGES.filter((language) => mayConfirmTerms(actor('team', country), language));
      expect([country, confirmed]).toEqual([country, own]);
    }
    expect(mayConfirmTerms(actor('team', 'FI'), 'sv')).toBe(true);
  });

  it('the secretariat confirms English alone, and no other role anything', () => {
    expect(LANGUAGES.filter((language) => mayConfirmTerms(actor('secretariat'), language))).toEqual(['en']);
    for (const role of ['network', 'observer', 'auditor'] as const)
      expect(LANGUAGES.filter((language) => mayConfirmTerms(actor(role), language))).toEqual([]);
  });

  it('nobody confirms what they proposed themselves', () => {
    const latvian = actor('team', 'LV');
    expect(mayConfirmProposal(latvian, { language: 'lv', proposedBy: 'another' })).toBe(true);
    expect(mayConfirmProposal(latvian, { language: 'lv', proposedBy: latvian.memberId })).toBe(false);
  });
});
