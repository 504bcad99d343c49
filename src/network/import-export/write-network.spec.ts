import { COUNTRY_CODES, ORGANISATION_KINDS } from '@nbn/contracts';
import fc from 'fast-check';
import { checkNetwork, EMPTY_NETWORK } from './check-network.ts';
import type { NetworkFile } from './network-file.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { escapeFormula } from '#platform/http/csv';
import { writeCsv, writeJson } from './write-network.ts';

const nothing: NetworkFile = { countries: [], organisations: [], members: [], appointments: [] };
const named = (name: string): NetworkFile => ({
  ...nothing,
  organisations: [{ country: null, name, sector: 'international', kind: 'other', contact: null }],
});

const text = fc
  .string({
    minLength: 1,
    maxLength: 60,
    unit: fc.constantFrom(...Array.from('aäŽ漢"\',;=+-@|\\ {}[]\u{1F6B2}')),
  })
  .map((made) => made.normalize('NFC').trim())
  .filter((made) => made !== '');
const networks: fc.Arbitrary<NetworkFile> = fc.record({
  countries: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom(...COUNTRY_CODES),
      name: text,
      timeZone: fc.constantFrom('Europe/Riga', 'Atlantic/Reykjavik'),
      languages: fc.uniqueArray(fc.constantFrom('et', 'ru', 'nb', 'sv-FI'), { minLength: 1 }),
      projectFunds: fc.boolean(),
    }),
    { selector: ({ code }) => code },
  ),
  organisations: fc.uniqueArray(
    fc.record({
      country: fc.constant(null),
      name: text,
      sector: fc.constant('international' as const),
      kind: fc.constantFrom(...ORGANISATION_KINDS),
      contact: fc.option(fc.constant('box@example.org')),
    }),
    { selector: ({ name }) => name.toLowerCase() },
  ),
  members: fc.constant([]),
  appointments: fc.constant([]),
});

describe('an exported network', () => {
  it('reads back equal from JSON and from CSV, whatever characters its texts hold', () => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(checkNetwork(readJson(writeJson(network)), EMPTY_NETWORK)).toEqual({ network, faults: [] });
        expect(checkNetwork(readCsv(writeCsv(network)), EMPTY_NETWORK)).toEqual({ network, faults: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps members and terms too', () => {
    const network: NetworkFile = {
      ...named('Amet'),
      organisations: [{ country: 'EE', name: 'Amet', sector: 'public', kind: 'police', contact: null }],
      countries: [
        { code: 'EE', name: 'Estonia', timeZone: 'Europe/Tallinn', languages: ['et'], projectFunds: true },
      ],
      members: [
        { email: 'a@example.org', name: 'Estonia, government seat', country: 'EE', organisation: 'Amet' },
      ],
      appointments: [
        {
          country: 'EE',
          seat: 'government',
          holder: 'a@example.org',
          from: '2025-01-01',
          until: '2026-01-01',
        },
      ],
    };
    expect(checkNetwork(readCsv(writeCsv(network)), EMPTY_NETWORK).network).toEqual(network);
    expect(checkNetwork(readJson(writeJson(network)), EMPTY_NETWORK).network).toEqual(network);
  });

  it.each(['=HYPERLINK("http://example.org","x")', '+1+1', '-2+3', '@SUM(A1)', '＝1', '\tx', "'=1"])(
    'never gives a spreadsheet %j to run',
    (name) => {
      expect(escapeFormula(name)).toBe(`'${name}`);
      const line = writeCsv(named(name)).split('\r\n')[1]!;
      expect(line.split(',').filter((cell) => /^"?[=+\-@＝\t]/.test(cell))).toEqual([]);
    },
  );
});
