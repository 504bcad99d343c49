import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import type { RawFile } from './network-file.ts';

const faults = (file: RawFile) => file.faults.map(({ line, field, code }) => `${line} ${field} ${code}`);

describe('a network file in JSON', () => {
  it.each([
    ['', '1  not-readable'],
    ['{\n  "countries": [\n    { "code": "EE", }\n  ]\n}', '3  not-readable'],
    ['{\n "about": "x"\n}\n}', '4  not-readable'],
    ['{ "about": "unfinished\n', '1  not-readable'],
    ['[]', '1  not-a-record'],
    ['{\n "people": [] }', '2 people unknown-part'],
    ['{\n "members": {} }', '2 members not-a-list'],
    ['{ "members": [\n "someone" ] }', '2  not-a-record'],
    ['{ "members": [\n { "name": "A",\n "name": "B" } ] }', '3 name twice'],
    ['{ "members": [],\n "members": [] }', '2 members twice'],
    [`{ "about": ${'['.repeat(100_000)}`, '1  not-readable'],
  ])('%j has its fault named: %s', (text, expected) => {
    expect(faults(readJson(text))).toEqual([expected]);
  });

  it('gives each field its own line', () => {
    const [record] = readJson('{ "members": [\n {\n "name": "A",\n "email": "a@example.org" } ] }').records;
    expect([record?.line, record?.fields.get('name')?.line, record?.fields.get('email')?.line]).toEqual([
      2, 3, 4,
    ]);
  });

  it('reads every form that JSON has, as JSON.parse does', () => {
    const text = String.raw`{ "members": [ { "name": "tab\t \"ä\" é", "n": -1.5e+3,
      "t": true, "f": false, "z": null, "list": [1, [2]], "o": {} } ] }`;
    const fields = Object.fromEntries(
      [...readJson(text).records[0]!.fields].map(([name, { value }]) => [name, value]),
    );
    const { z: _absent, ...expected } = (JSON.parse(text) as { members: Record<string, unknown>[] })
      .members[0]!;
    expect(fields).toEqual(expected);
  });

  it('is read in a moment even when it was made to be slow', () => {
    const began = performance.now();
    readJson(`{ "members": [ ${'\n'.repeat(200_000)}`);
    readJson(`{ "about": "${'\\u0041'.repeat(60_000)}`);
    readJson(`{ "about": ${'1'.repeat(300_000)}`);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('a network file in CSV', () => {
  it.each([
    ['', '1  not-readable'],
    ['country,name\nEE,x', '1 record missing-field'],
    ['record,name,name\n', '1 name twice'],
    ['record,rank\n', '1 rank unknown-field'],
    ['record,name\nseat,x', '2 record not-in-list'],
    ['record,name\n\nmember,x,y', '3  not-a-record'],
    ['record,name\nmember,"x\n', '2  not-readable'],
  ])('%j has its fault named: %s', (text, expected) => {
    expect(faults(readCsv(text))).toEqual([expected]);
  });

  it('counts lines where a record begins, also after one that runs over several', () => {
    const { records } = readCsv('record,name\r\nmember,"first\r\nsecond"\r\nmember,B\r\n');
    expect(records.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('may use semicolons, as spreadsheets of this region do, and carry a byte order mark', () => {
    const { records } = readCsv('\uFEFFrecord;languages;projectFunds\ncountry;et ru;true');
    expect(records[0]?.fields.get('languages')?.value).toEqual(['et', 'ru']);
    expect(records[0]?.fields.get('projectFunds')?.value).toBe(true);
  });
});
