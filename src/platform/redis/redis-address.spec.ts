import { readRedisAddress } from './redis-address.ts';

describe('the address of a Redis', () => {
  it.each([
    ['redis://localhost:6379/2', { kind: 'single', url: 'redis://localhost:6379/2' }],
    [
      'redis+sentinel://norbanet:p%40ss@one:26380,192.0.2.7,[2001:db8::1]:26381/main?sentinelPassword=s%2Fp',
      {
        kind: 'sentinel',
        sentinels: [
          { host: 'one', port: 26_380 },
          { host: '192.0.2.7', port: 26_379 },
          { host: '2001:db8::1', port: 26_381 },
        ],
        name: 'main',
        username: 'norbanet',
        password: 'p@ss',
        sentinelPassword: 's/p',
        tls: false,
      },
    ],
    [
      'rediss+cluster://:secret@one,two:7001',
      {
        kind: 'cluster',
        nodes: [
          { host: 'one', port: 6379 },
          { host: 'two', port: 7001 },
        ],
        password: 'secret',
        tls: true,
      },
    ],
  ])('is read: %s', (text, address) => {
    expect(readRedisAddress(text)).toEqual(address);
  });

  it.each([
    'localhost:6379',
    'redis://host:port',
    'redis+sentinel://one:26379',
    'redis+sentinel://one,,two/main',
    'redis+sentinel://one:99999/main',
    'redis+sentinel://a:%@one/main',
    'redis+sentinel://one/main?db=2',
    'redis+cluster://one/2',
    'redis+cluster://',
    'redis://one,redis://two',
  ])('is none: %s', (text) => {
    expect(readRedisAddress(text)).toBeNull();
  });
});
