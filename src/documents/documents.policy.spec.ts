import type { CountryCode, DocumentAudience, Role } from '@nbn/contracts';
import { mayChange, mayShareWith } from './documents.policy.ts';

const ALL: readonly Role[] = ['secretariat', 'team', 'network', 'observer', 'auditor'];
const as = (role: Role, country: CountryCode | null = 'EE') => ({ memberId: 'me', role, country });

describe('with whom a document may be shared', () => {
  it.each<[DocumentAudience, CountryCode | null, Role[]]>([
    ['public', null, ['secretariat']],
    ['network', null, ['secretariat', 'team']],
    ['teams', null, ['secretariat', 'team']],
    ['national', 'EE', ['team', 'network']],
    ['national', 'LV', []],
    ['national', null, []],
  ])('%s %s: by %j', (audience, country, expected) => {
    expect(ALL.filter((role) => mayShareWith(as(role), audience, country))).toEqual(expected);
  });

  it('what stands with an object is decided by the object', () => {
    expect(mayShareWith(as('team'), 'attached', null)).toBe(true);
  });

  it('who has no country shares with none', () => {
    expect(mayShareWith(as('team', null), 'national', null)).toBe(false);
  });
});

describe('who may change a document', () => {
  const of = (audience: DocumentAudience, countryCode: CountryCode | null, ownerId: string) =>
    ALL.filter((role) => mayChange(as(role), { audience, countryCode, ownerId }));

  it.each<[string, Role[], Role[]]>([
    ['of the network', of('network', null, 'other'), ['secretariat']],
    ['of the network, one’s own', of('network', null, 'me'), ['secretariat', 'team', 'network']],
    ['of one’s country', of('national', 'EE', 'other'), ['team']],
    ['of one’s country, one’s own', of('national', 'EE', 'me'), ['team', 'network']],
    ['of another country, one’s own from before', of('national', 'LV', 'me'), []],
  ])('%s', (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});
