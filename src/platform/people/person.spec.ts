import { ROLES, type CountryCode, type Role } from '@nbn/contracts';
import {
  type MemberRecord,
  mayKnowName,
  displayNameFor,
  nameScope,
  type PeopleReader,
  publicDescription,
} from './person.ts';
import { containsPeople, presentPeople } from './present-people.ts';

const reader = (role: Role, country: CountryCode | null = 'EE'): PeopleReader => ({
  memberId: 'reader',
  role,
  country,
  organisationId: 'police',
});
const member = (change: Partial<MemberRecord> = {}): MemberRecord => ({
  memberId: 'dane',
  fullName: 'Anna Berg',
  organisationId: 'reden',
  organisation: 'Reden',
  country: 'DK',
  office: null,
  seat: 'ngo',
  ...change,
});
const knowing = (one: MemberRecord): Role[] => ROLES.filter((role) => mayKnowName(reader(role), one));

describe('whose name is known', () => {
  it('is a matter of the role, the country and the organisation', () => {
    expect(knowing(member())).toEqual(['secretariat', 'team']);
    expect(knowing(member({ country: 'EE' }))).toEqual(['secretariat', 'team', 'network']);
    expect(knowing(member({ organisationId: 'police' }))).toEqual(['secretariat', 'team', 'observer']);
    expect(knowing(member({ country: 'EE', organisationId: 'police' }))).toEqual([
      'secretariat',
      'team',
      'network',
      'observer',
    ]);
    expect(knowing(member({ memberId: 'reader' }))).toEqual([...ROLES]);
  });

  it('is nobody’s of no country to a network that has none', () => {
    expect(mayKnowName(reader('network', null), member({ country: null }))).toBe(false);
  });

  it('is also that of those who take part, to readers of their list', () => {
    const partaker = member({ takesPart: true });
    expect(mayKnowName({ ...reader('observer'), readsParticipants: true }, partaker)).toBe(true);
    expect(mayKnowName({ ...reader('observer'), readsParticipants: true }, member())).toBe(false);
    expect(mayKnowName(reader('observer'), partaker)).toBe(false);
  });

  it('is the same for those of the same scope', () => {
    const readers = ROLES.flatMap((role) => [reader(role), reader(role, 'DK'), reader(role, null)]);
    const people = [
      member(),
      member({ country: 'EE' }),
      member({ organisationId: 'police' }),
      member({ country: null }),
    ];
    const known = new Map<string, Set<string>>();
    for (const one of readers) {
      const names = people.map((person) => mayKnowName(one, person)).join();
      known.set(nameScope(one), (known.get(nameScope(one)) ?? new Set()).add(names));
    }
    expect([...known.values()].filter((ways) => ways.size > 1)).toEqual([]);
  });
});

it('says in the place of a name what everybody knows', () => {
  const words = [
    member(),
    member({ seat: 'government', country: 'FI' }),
    member({ seat: null }),
    member({ seat: null, organisation: '' }),
    member({ office: 'secretariat', seat: null }),
    member({ office: 'auditor', seat: null }),
  ].map(publicDescription);
  expect(words).toEqual([
    'NGO seat, Denmark',
    'Government seat, Finland',
    'Reden',
    'A member',
    'The secretariat',
    'An auditor',
  ]);
  expect(displayNameFor(null, member())).toBe('NGO seat, Denmark');
});

describe('what is answered', () => {
  const anna = member({ calledAs: 'Anna' });
  const annabel = member({ memberId: 'other', calledAs: 'Anna Bell', seat: null, organisation: 'Shelter' });
  const said = {
    at: new Date(0),
    list: [{ by: member() }],
    text: '@Anna Bell and @Anna, look.',
    mentions: [anna, annabel],
  };

  it('has each member as its reader may know them, however deep', () => {
    const told = presentPeople(reader('observer'), said);
    expect(told.list).toEqual([
      { by: { memberId: 'dane', name: 'NGO seat, Denmark', organisation: 'Reden', country: 'DK' } },
    ]);
    expect(told.text).toBe('@Shelter and @NGO seat, Denmark, look.');
    expect(JSON.stringify(told)).not.toContain('Anna');
    expect(told.at).toBe(said.at);
  });

  it('has the authors that a file names for those alone who know everybody’s names', () => {
    const brought = { comments: [{ by: member(), source: { authorInFile: 'Anna Berg', at: null } }] };
    const told = ROLES.map((role) => [role, presentPeople(reader(role, 'DK'), brought).comments[0]!.source]);
    expect(
      told.filter(([, source]) => (source as { author: unknown }).author !== null).map(([role]) => role),
    ).toEqual(['secretariat', 'team']);
    expect(
      told.every(([, source]) => JSON.stringify(source) !== JSON.stringify(brought.comments[0]!.source)),
    ).toBe(true);
    expect(containsPeople({ source: brought.comments[0]!.source })).toBe(true);
  });

  it('has the names as they are for whoever knows them', () => {
    const told = presentPeople(reader('team'), said);
    expect(told.list[0]!.by.name).toBe('Anna Berg');
    expect(told.text).toBe(said.text);
  });
});
