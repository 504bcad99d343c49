import { readFileSync } from 'node:fs';
import { checkNetwork, type ExistingNetwork, EMPTY_NETWORK, organisationKey } from './check-network.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

const SOUND = `{
  "countries": [
    { "code": "EE", "name": "Estonia", "timeZone": "Europe/Tallinn", "languages": ["et", "ru"], "projectFunds": true }
  ],
  "organisations": [
    { "country": "EE", "name": "Sotsiaalkindlustusamet", "sector": "public", "kind": "government agency", "contact": "ee-government@example.org" },
    { "country": "EE", "name": "Living for Tomorrow", "sector": "civil-society", "kind": "other" }
  ],
  "members": [
    { "email": "Seat.Holder@example.org", "name": "Estonia, government seat", "country": "EE", "organisation": "Sotsiaalkindlustusamet" }
  ],
  "appointments": [
    { "country": "EE", "seat": "government", "holder": "seat.holder@example.org", "from": "2026-01-01", "until": null }
  ]
}`;

function faultsOf(text: string, known: ExistingNetwork = EMPTY_NETWORK): string[] {
  const raw = text.trimStart().startsWith('{') ? readJson(text) : readCsv(text);
  return checkNetwork(raw, known).faults.map(({ line, field, code }) => `${line} ${field} ${code}`);
}

describe('a network file', () => {
  it('that came with the application is sound', () => {
    const { network, faults } = checkNetwork(
      readJson(readFileSync(new URL('../data/network.json', import.meta.url), 'utf8')),
      EMPTY_NETWORK,
    );
    expect(faults).toEqual([]);
    expect(network?.countries).toHaveLength(8);
    expect(network?.organisations).toHaveLength(25);
  });

  it('becomes rows, mail addresses in lower case and absent fields null', () => {
    const { network } = checkNetwork(readJson(SOUND), EMPTY_NETWORK);
    expect(network?.members[0]?.email).toBe('seat.holder@example.org');
    expect(network?.organisations[1]?.contact).toBeNull();
  });

  it('is refused whole with every fault at its line, in the order of the lines', () => {
    const broken = SOUND.replace('Europe/Tallinn', 'Europe/Tallin')
      .replace('"sector": "civil-society"', '"sector": "ngo"')
      .replace('"name": "Estonia, government seat",', '')
      .replace('"from": "2026-01-01"', '"from": "2026-02-30"');
    const result = checkNetwork(readJson(broken), EMPTY_NETWORK);
    expect(result.network).toBeNull();
    expect(result.faults.map(({ line, field, code }) => `${line} ${field} ${code}`)).toEqual([
      '3 timeZone not-a-time-zone',
      '7 sector not-in-list',
      '10 name missing-field',
      '13 from not-a-date',
    ]);
    expect(result.faults[0]?.found).toBe('Europe/Tallin');
  });

  it('may refer to what the database already holds, and to nothing else', () => {
    const file =
      '{ "organisations": [{ "country": "EE", "name": "Naiste tugi", "sector": "civil-society", "kind": "other" }] }';
    expect(faultsOf(file)).toEqual(['1 country unknown-country']);
    expect(faultsOf(file, { ...EMPTY_NETWORK, countries: new Set(['EE']) })).toEqual([]);
  });

  it.each([
    [
      'a country outside the Network',
      SOUND.replace('"code": "EE"', '"code": "DE"'),
      '3 code unknown-country',
    ],
    [
      'an unknown field',
      SOUND.replace('"kind": "other"', '"kind": "other", "office": "secretariat"'),
      '7 office unknown-field',
    ],
    [
      'a field named like an object’s own machinery',
      SOUND.replace('"kind": "other"', '"kind": "other", "__proto__": "x"'),
      '7 __proto__ unknown-field',
    ],
    [
      'a name of 121 characters',
      SOUND.replace('"name": "Estonia"', `"name": "${'ä'.repeat(121)}"`),
      '3 name too-long',
    ],
    ['a number for a name', SOUND.replace('"name": "Estonia"', '"name": 7'), '3 name not-text'],
    [
      'a line break in a name',
      SOUND.replace('"name": "Estonia"', String.raw`"name": "Est\nonia"`),
      '3 name not-text',
    ],
    ['languages that are none', SOUND.replace('["et", "ru"]', '["Estonian!"]'), '3 languages not-a-language'],
    [
      'funds that are neither true nor false',
      SOUND.replace('true', '"yes"'),
      '3 projectFunds not-true-or-false',
    ],
    [
      'an address that is none',
      SOUND.replace('ee-government@example.org', 'ee-government at example.org'),
      '6 contact not-an-address',
    ],
    [
      'a term that ends before the day it begins',
      SOUND.replace('"until": null', '"until": "2025-12-31"'),
      '13 until ends-before-it-begins',
    ],
    [
      'a holder nobody knows',
      SOUND.replace('"holder": "seat.holder@example.org"', '"holder": "other@example.org"'),
      '13 holder unknown-member',
    ],
    [
      'a seat filled from the wrong sector',
      SOUND.replace('"seat": "government"', '"seat": "ngo"'),
      '13 seat wrong-sector',
    ],
    [
      'a member of an organisation nobody knows',
      SOUND.replace('"organisation": "Sotsiaalkindlustusamet"', '"organisation": "Somewhere"'),
      '10 organisation unknown-organisation',
    ],
    [
      'an organisation without a country that is not international',
      SOUND.replace('"country": "EE", "name": "Living', '"name": "Living'),
      '7 country missing-field',
    ],
  ])('with %s is refused at its line', (_, text, expected) => {
    expect(faultsOf(text)).toContain(expected);
  });

  it('names the second of two records that say the same thing', () => {
    const twice = SOUND.replace(
      '"kind": "other" }',
      '"kind": "other" },\n    { "country": "EE", "name": "living for tomorrow", "sector": ' +
        '"civil-society", "kind": "other" }',
    );
    expect(faultsOf(twice)).toEqual(['8 name twice']);
  });

  it('cannot seat the holder of one country in another’s team', () => {
    const other = SOUND.replace(
      '  "countries": [',
      '  "countries": [{ "code": "LV", "name": "Latvia", "timeZone": "Europe/Riga", "languages": ' +
        '["lv"], "projectFunds": true },',
    ).replace('{ "country": "EE", "seat"', '{ "country": "LV", "seat"');
    expect(faultsOf(other)).toEqual(['13 holder member-of-another-country']);
  });

  it('with more records than anyone keeps is refused at the first one too many', () => {
    const many = Array.from(
      { length: 5_001 },
      (_, at) => `{ "country": null, "name": "O${at}", "sector": "international", "kind": "other" }`,
    );
    expect(faultsOf(`{ "organisations": [\n${many.join(',\n')}\n] }`)).toEqual(['5002  too-many']);
  });
});

describe('the terms of a seat', () => {
  const known: ExistingNetwork = {
    countries: new Set(['EE']),
    organisations: new Map([[organisationKey('EE', 'Amet'), { sector: 'public' }]]),
    members: new Map([
      ['a@example.org', { organisation: organisationKey('EE', 'Amet') }],
      ['c@example.org', { organisation: organisationKey('EE', 'Amet') }],
      ['b@example.org', { organisation: organisationKey('EE', 'Amet') }],
    ]),
    appointments: [
      { country: 'EE', seat: 'government', holder: 'a@example.org', from: '2025-01-01', until: null },
    ],
  };
  const csv = (...lines: string[]) => ['record,country,seat,holder,from,until', ...lines].join('\n');

  it('may touch: the next begins on the day the last has ended', () => {
    expect(
      faultsOf(
        csv(
          'appointment,EE,resource,c@example.org,2025-01-01,2026-01-01',
          'appointment,EE,resource,b@example.org,2026-01-01,',
        ),
        known,
      ),
    ).toEqual([]);
  });

  it('may not overlap, in whatever order the file has them', () => {
    expect(
      faultsOf(
        csv(
          'appointment,EE,resource,b@example.org,2025-06-01,',
          'appointment,EE,resource,c@example.org,2025-01-01,2026-01-01',
        ),
        known,
      ),
    ).toEqual(['3 from two-holders-at-once']);
  });

  it('may not overlap with a holder whom the database knows, unless the file ends that term', () => {
    const next = 'appointment,EE,government,b@example.org,2026-01-01,';
    expect(faultsOf(csv(next), known)).toEqual(['2 from two-holders-at-once']);
    expect(
      faultsOf(csv('appointment,EE,government,a@example.org,2025-01-01,2026-01-01', next), known),
    ).toEqual([]);
  });

  it('may be those of one member in one seat at a time only', () => {
    const both = csv('appointment,EE,resource,a@example.org,2026-01-01,');
    expect(faultsOf(both, known)).toEqual(['2 from two-seats-at-once']);
    const changed = csv(
      'appointment,EE,government,a@example.org,2025-01-01,2026-01-01',
      'appointment,EE,resource,a@example.org,2026-01-01,',
    );
    expect(faultsOf(changed, known)).toEqual([]);
  });

  it('may end on the day they began, and the next begin on it', () => {
    expect(
      faultsOf(
        csv(
          'appointment,EE,resource,b@example.org,2026-01-01,',
          'appointment,EE,resource,a@example.org,2026-01-01,2026-01-01',
        ),
        { ...known, appointments: [] },
      ),
    ).toEqual([]);
  });

  it('are all named when one long term overlaps several', () => {
    const long = csv(
      'appointment,EE,resource,c@example.org,2020-01-01,',
      'appointment,EE,resource,b@example.org,2021-01-01,2022-01-01',
      'appointment,EE,resource,b@example.org,2023-01-01,2024-01-01',
    );
    expect(faultsOf(long, known)).toEqual(['3 from two-holders-at-once', '4 from two-holders-at-once']);
  });
});
