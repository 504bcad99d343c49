import { checkRecommendations } from './check-recommendations.ts';
import type { CheckedRecommendations, NameableInstrument } from './recommendation-file.ts';

const CONVENTION: NameableInstrument = {
  id: 'convention',
  code: 'coe-convention',
  title: 'Council of Europe Convention',
  shortTitle: 'Convention',
  unit: 'Art.',
  provisions: [
    { id: 'ten', number: '10' },
    { id: 'eleven-a', number: '11a' },
    { id: 'general', number: 'GR 38' },
  ],
};
const LINE = {
  instrument: 'Convention',
  source: 'GRETA',
  number: '1',
  text: 'Do it.',
  receivedOn: '2026-06-01',
};

const check = (format: 'csv' | 'json', text: string): CheckedRecommendations =>
  checkRecommendations({ format, text, country: 'LV', instruments: [CONVENTION] });
const checkLines = (...lines: readonly object[]): CheckedRecommendations =>
  check('json', JSON.stringify(lines.map((line) => ({ ...LINE, ...line }))));
const codes = ({ faults }: CheckedRecommendations): string[] =>
  faults.map(({ field, code }) => `${field} ${code}`);

describe('a file of recommendations', () => {
  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('is read with a %s between the columns, with a mark before it or without', (_, sign) => {
    const columns = Object.keys(LINE).join(sign);
    const cells = Object.values(LINE).join(sign);
    for (const mark of ['', '\uFEFF'])
      expect(check('csv', `${mark}${columns}\r\n${cells}\r\n`)).toMatchObject({
        records: [{ line: 2, instrumentId: 'convention', number: '1', state: 'open', shared: false }],
        faults: [],
      });
  });

  it('calls an instrument by its code, its title or its short title, in any case', () => {
    const names = ['COE-convention', 'convention', ' Council of Europe Convention '];
    const { records } = checkLines(...names.map((instrument, at) => ({ instrument, number: String(at) })));
    expect(records.map(({ instrumentId }) => instrumentId)).toEqual(Array(3).fill('convention'));
    expect(codes(checkLines({ instrument: 'Covenant' }))).toEqual(['instrument unknown-instrument']);
  });

  it.each([
    ['10; 11A', ['ten', 'eleven-a']],
    ['Art. 10, art.11a', ['ten', 'eleven-a']],
    ['gr 38; GR 38', ['general']],
    [
      ['10', 'GR 38'],
      ['ten', 'general'],
    ],
    ['', []],
  ])('maps %j to the provisions that it cites', (provisions, ids) => {
    expect(checkLines({ provisions }).records[0]!.provisionIds).toEqual(ids);
  });

  it('names each number that the instrument does not have', () => {
    expect(checkLines({ provisions: '10; 12; 1O' }).faults).toEqual([
      { line: 1, field: 'provisions', code: 'unknown-provision', found: ' 12' },
      { line: 1, field: 'provisions', code: 'unknown-provision', found: ' 1O' },
    ]);
  });

  it('keeps texts in one form, with their line breaks and without controls', () => {
    const [record] = checkLines({ text: ' e\u0301tat\r\nof\u0007 things ' }).records;
    expect(record!.text).toBe('état\nof things');
  });

  it('takes no line twice, no other country, and nothing that is not on a list', () => {
    expect(codes(checkLines({}, {}))).toEqual(['number twice']);
    expect(codes(checkLines({ country: 'EE' }))).toEqual(['country other-country']);
    expect(
      codes(checkLines({ state: 'late', ownerSeat: 'police', shared: 'yes', dueOn: '2026-02-30' })),
    ).toEqual(['dueOn not-a-date', 'state not-in-list', 'ownerSeat not-in-list', 'shared not-true-or-false']);
    expect(codes(checkLines({ text: null, answer: ['x'] }))).toEqual([
      'text missing-field',
      'answer not-text',
    ]);
    expect(codes(checkLines({ constructor: 'x' }))).toEqual(['constructor unknown-field']);
  });

  it('lists no more faults than anybody mends, and counts the rest', () => {
    const { faults, omittedFaults } = checkLines(...Array.from({ length: 600 }, () => ({ state: 'x' })));
    expect([faults.length, omittedFaults]).toEqual([500, 100]);
  });
});
