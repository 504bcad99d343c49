import { readFileSync } from 'node:fs';
import { ConfigurationError } from '#platform/config/config';
import { readHostFolders, readHostSettings } from './host-settings.ts';
import { databaseOf, ownerOf, readHostName, readNetworkName } from './network-name.ts';

const PASSWORD = 'p4ss';
const RIGHT = {
  NETWORKS_DATABASE_URL: `postgres://postgres:${PASSWORD}@127.0.0.1/postgres`,
  NETWORKS_REDIS_URL: 'redis://:p4ss@127.0.0.1',
  NETWORKS_SMTP_URL: 'smtps://u:p4ss@mail.example.org',
};
const faultsOf = (environment: Record<string, string>): string => {
  try {
    readHostSettings(environment);
    return '';
  } catch (error) {
    return error instanceof ConfigurationError ? error.message : String(error);
  }
};

describe('the settings of a host of many networks', () => {
  it('are each described in .env.example, apart from those of a network', () => {
    const described = readFileSync('.env.example', 'utf8').matchAll(/^# (NETWORKS_\w+)=(.*)$/gm);
    expect([...described].map(([, name, value]) => [name, value])).toEqual([
      ['NETWORKS_DIR', readHostFolders({}).folder],
      ['NETWORKS_DATA_DIR', readHostFolders({}).dataFolder],
      ...Object.keys(RIGHT).map((name) => [name, '']),
    ]);
  });

  it('are named where they are wrong, with what to write, and without what stands there', () => {
    expect(faultsOf(RIGHT)).toBe('');
    for (const name of Object.keys(RIGHT))
      expect(faultsOf({ ...RIGHT, [name]: 'p4ssw0rd' })).toMatch(new RegExp(`- ${name}: write into a file`));
    const sentinels = 'redis+sentinel://u:p4ssw0rd@one:26379,two:26379/name';
    const wrong = {
      ...RIGHT,
      NETWORKS_REDIS_URL: sentinels,
      NETWORKS_DIR: 'here',
      NETWORKS_SMTP_URL_FILE: '/none',
    };
    expect(faultsOf(wrong)).toContain('NETWORKS_DIR: write the whole path');
    expect(faultsOf({ ...wrong, NETWORKS_DIR: '/there' })).toContain('NETWORKS_REDIS_URL: write');
    expect(faultsOf(wrong)).not.toContain('p4ssw0rd');
  });
});

describe('the name of a network', () => {
  it.each(['nordic', 'nordic-baltic', 'n2', 'a'.repeat(22)])('may be %s', (name) => {
    expect(readNetworkName(name)).toBe(name);
  });

  it.each([
    'n',
    '2n',
    'Nordic',
    'nordic_owner',
    'nordic-',
    '-nordic',
    '../etc',
    'a"b',
    'proxy',
    'a'.repeat(23),
    undefined,
  ])('may not be %s', (name) => {
    expect(() => readNetworkName(name)).toThrow('Name the network');
  });

  it('is never that of another one’s owner', () => {
    expect(() => readNetworkName(ownerOf('nordic').replace(databaseOf(''), ''))).toThrow('Name the network');
  });

  it.each([
    'localhost',
    'https://a.example.org',
    'a.example.org:8443',
    'A.example.org',
    'a..org',
    '192.0.2.1',
    'a.org{',
  ])('is reached at no %s', (host) => {
    expect(() => readHostName(host)).toThrow('Name the host');
  });
});
