import { newerSchemaFault, postgresVersionFault } from './schema-version.ts';

describe('the version of PostgreSQL', () => {
  it.each([
    [90_624, 9],
    [130_018, 13],
    [149_999, 14],
  ])('%d is refused by its name', (version, major) => {
    expect(postgresVersionFault(version)).toContain(`PostgreSQL ${major}, and Norbanet needs 15 or newer`);
  });

  it.each([150_000, 150_020, 180_004])('%d is taken', (version) => {
    expect(postgresVersionFault(version)).toBeNull();
  });
});

describe('the version of a schema', () => {
  const known = new Set(['202611010000', '202611020000']);

  it('is taken with the same migrations, or fewer', () => {
    expect(newerSchemaFault(known, [{ time: '202611010000', name: 'First2026110100000' }])).toBeNull();
    expect(newerSchemaFault(known, [])).toBeNull();
  });

  it('is refused with one that this version does not know, also where it lies between two', () => {
    const done = [
      { time: '202611010000', name: 'First2026110100000' },
      { time: '202611011200', name: 'Between2026110112000' },
      { time: '202611030000', name: 'Later2026110300000' },
    ];
    expect(newerSchemaFault(known, done)).toMatch(
      /migration Between2026110112000 and 1 more\. Nothing was changed/,
    );
  });
});
