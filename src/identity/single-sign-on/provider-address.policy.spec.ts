import { isIssuer, isPublicAddress } from './provider-address.policy.ts';

describe('the address of an issuer', () => {
  const inProduction = (value: string): boolean => isIssuer(value, { isProduction: true });

  it.each(['https://login.example.org', 'https://login.example.org/tenant/v2.0'])('may be %s', (value) => {
    expect(inProduction(value)).toBe(true);
  });

  it.each([
    'http://login.example.org',
    'https://login.example.org:8443',
    'https://login.example.org/?a=b',
    'https://login.example.org/#a',
    'https://someone@login.example.org',
    'https://localhost',
    'https://intranet',
    'https://files.internal',
    'https://127.0.0.1',
    'https://[::1]',
    'https://2130706433',
    'ftp://login.example.org',
    'login.example.org',
  ])('may not be %s in production', (value) => {
    expect(inProduction(value)).toBe(false);
  });
});

describe('where the name of a provider leads', () => {
  it.each(['193.40.1.1', '2a02:26f0::1'])('may be %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '2002:7f00:1::',
    'no address',
  ])('may not be %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
