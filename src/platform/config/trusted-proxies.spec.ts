import { TrustedProxies } from './trusted-proxies.ts';

const proxies = new TrustedProxies('192.0.2.10, 10.0.0.0/8,2001:db8:1::/48');

describe('a proxy', () => {
  it.each(['192.0.2.10', '10.255.0.1', '2001:db8:1:2::9', '::ffff:10.1.2.3'])('%s is believed', (address) => {
    expect(proxies.trusts(address)).toBe(true);
  });

  it.each(['192.0.2.11', '11.0.0.1', '2001:db8:2::9', '::ffff:11.1.2.3', '', 'unknown', undefined])(
    '%s is not',
    (address) => {
      expect(proxies.trusts(address)).toBe(false);
    },
  );

  it.each(['1', '10.0.0.0/33', '2001:db8::/129', 'proxy.example.org', '10.0.0.1/8/8', '*'])(
    'cannot be named as %s',
    (given) => {
      expect(() => new TrustedProxies(given)).toThrow(RangeError);
    },
  );
});

describe('the address of a client', () => {
  it('is the one that comes by itself, whatever it says', () => {
    expect(proxies.clientAddress('203.0.113.9', '198.51.100.7')).toBe('203.0.113.9');
    expect(new TrustedProxies('').clientAddress('127.0.0.1', '198.51.100.7')).toBe('127.0.0.1');
  });

  it('is what the proxy says of it, and not what it said to the proxy', () => {
    expect(proxies.clientAddress('192.0.2.10', '203.0.113.9')).toBe('203.0.113.9');
    expect(proxies.clientAddress('192.0.2.10', '198.51.100.7, 203.0.113.9')).toBe('203.0.113.9');
    expect(proxies.clientAddress('192.0.2.10', '198.51.100.7, 203.0.113.9, 10.0.0.4')).toBe('203.0.113.9');
    expect(proxies.clientAddress('192.0.2.10', undefined)).toBe('192.0.2.10');
  });
});
