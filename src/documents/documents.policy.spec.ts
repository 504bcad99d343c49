import type { CountryCode, DocumentAudience, Role } from '@nbn/contracts';
import {
  fitsCollection,
  mayChange,
  mayKeepCollection,
  mayKnowCollection,
  mayShareWith,
} from './documents.policy.ts';

const ALL: readonly Role[] = ['secretariat', 'team', 'network', 'observer', 'auditor'];
const SEAT = { id: 'my seat', country: 'EE', type: 'ngo' } as const;
const as = (role: Role, country: CountryCode | null = 'EE') => ({
  memberId: 'me',
  role,
  country,
  seat: role === 'team' ? SEAT : null,
});

describe('with whom a document may be shared', () => {
  it.each<[DocumentAudience, CountryCode | null, Role[]]>([
    ['public', null, ['secretariat']],
    ['network', null, ['secretariat', 'team']],
    ['teams', null, ['secretariat', 'team']],
    ['national', 'EE', ['team', 'network']],
    ['national', 'LV', []],
    ['national', null, []],
    ['named', null, ['secretariat', 'team', 'network']],
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
  const of = (
    audience: DocumentAudience,
    countryCode: CountryCode | null,
    ownerId: string,
    ownerSeatId: string | null = null,
  ) => ALL.filter((role) => mayChange(as(role), { audience, countryCode, ownerId, ownerSeatId }));

  it.each<[string, Role[], Role[]]>([
    ['of the network', of('network', null, 'other'), ['secretariat']],
    ['of the network, one’s own', of('network', null, 'me'), ['secretariat', 'team', 'network']],
    ['of one’s country', of('national', 'EE', 'other'), ['team']],
    ['of one’s country, one’s own', of('national', 'EE', 'me'), ['team', 'network']],
    ['of one’s seat', of('network', null, 'other', 'my seat'), ['secretariat', 'team']],
    ['of a seat that one held', of('network', null, 'me', 'another seat'), ['secretariat']],
    ['for those named', of('named', null, 'other'), []],
    ['for those named, one’s own', of('named', null, 'me'), ['secretariat', 'team', 'network']],
    ['for those named, of one’s seat', of('named', null, 'other', 'my seat'), ['team']],
    ['of another country, one’s own from before', of('national', 'LV', 'me'), []],
  ])('%s', (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});

describe('a collection', () => {
  it('of the Network is kept by the secretariat, of a country by its team, and known to those concerned', () => {
    const network = { countryCode: null };
    const estonian = { countryCode: 'EE' } as const;
    const latvian = { countryCode: 'LV' } as const;
    const those = (rule: (role: Role) => boolean) => ALL.filter(rule);
    expect(those((role) => mayKeepCollection(as(role), network))).toEqual(['secretariat']);
    expect(those((role) => mayKeepCollection(as(role), estonian))).toEqual(['team']);
    expect(those((role) => mayKeepCollection(as(role), latvian))).toEqual([]);
    expect(those((role) => mayKnowCollection(as(role), network))).toEqual(ALL.slice(0, 4));
    expect(those((role) => mayKnowCollection(as(role), estonian))).toEqual(['team', 'network']);
    expect(those((role) => mayKnowCollection(as(role), latvian))).toEqual([]);
  });

  it('holds documents of its own country, or of none', () => {
    const national = { audience: 'national', countryCode: 'EE' } as const;
    const open = { audience: 'network', countryCode: null } as const;
    const named = { audience: 'named', countryCode: null } as const;
    const fitting = (country: CountryCode | null) =>
      [national, open, named].map((document) => fitsCollection(document, { countryCode: country }));
    expect(fitting('EE')).toEqual([true, false, true]);
    expect(fitting('LV')).toEqual([false, false, true]);
    expect(fitting(null)).toEqual([false, true, true]);
  });
});
