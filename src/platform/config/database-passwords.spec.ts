import { type ConfigurationError, readConfig } from './config.ts';

const DATABASE_URL = 'postgres://norbanet_app@postgres:5432/norbanet';
const EVERY_SIGN = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

function faultsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigurationError).faults;
  }
}

describe('a password of the database that is set by itself', () => {
  it.each([EVERY_SIGN, 'a/b', '%2F', 'å€😀'])('may have any sign: %s', (password) => {
    const url = new URL(readConfig({ DATABASE_URL, DATABASE_PASSWORD: password }).DATABASE_URL);
    expect(decodeURIComponent(url.password)).toBe(password);
    expect([url.hostname, url.port, url.pathname, url.username]).toEqual([
      'postgres',
      '5432',
      '/norbanet',
      'norbanet_app',
    ]);
  });

  it('stands in one place alone, and belongs to an address', () => {
    const DATABASE_PASSWORD = 'hunter2';
    expect(faultsOf({ DATABASE_URL: 'postgres://a:pass@b/c', DATABASE_PASSWORD })).toEqual([
      'DATABASE_PASSWORD: write the password either here or in DATABASE_URL, and not both',
    ]);
    expect(faultsOf({ DATABASE_URL, DATABASE_OWNER_PASSWORD: 'hunter2' })).toEqual([
      'DATABASE_OWNER_PASSWORD: write DATABASE_OWNER_URL besides, without the password',
    ]);
    expect(faultsOf({ DATABASE_URL: 'mysql://b/c', DATABASE_PASSWORD })).toEqual([
      expect.stringMatching(/^DATABASE_URL: write the address of your PostgreSQL/),
    ]);
  });
});
