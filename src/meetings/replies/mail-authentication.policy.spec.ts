import { isAuthenticated, isAutoReply } from './mail-authentication.policy.ts';

const OURS = 'mx.norbanet.example';
const results = (...values: string[]) => values.map((value) => ['authentication-results', value] as const);
const trusted = (...values: string[]) => isAuthenticated(results(...values), OURS, 'lv-ngo@example.org');

describe('the sender of an answer', () => {
  it.each([
    [
      'DMARC',
      `${OURS}; dkim=pass header.d=example.org; spf=fail smtp.mailfrom=bounce@mailer.example; ` +
        'dmarc=pass (p=REJECT sp=NONE) header.from=example.org',
    ],
    ['SPF', `${OURS}; spf=pass (sender is in the list) smtp.mailfrom=lv-ngo@example.org`],
    ['DMARC with a remark in between', `${OURS}; dmarc=pass(p=REJECT)header.from=example.org`],
    ['SPF of a bare domain', `${OURS} 1; spf=pass smtp.mailfrom="example.org"`],
  ])('is vouched for by %s in the result of our own server', (_, value) => {
    expect(trusted(value)).toBe(true);
  });

  it.each([
    ['fails', `${OURS}; spf=fail smtp.mailfrom=example.org; dmarc=fail header.from=example.org`],
    [
      'passes for another domain',
      `${OURS}; spf=pass smtp.mailfrom=evil.example; dmarc=pass header.from=evil.example`,
    ],
    ['passes for a domain that only ends alike', `${OURS}; dmarc=pass header.from=notexample.org`],
    ['is that of DKIM alone', `${OURS}; dkim=pass header.d=example.org`],
    ['hides its pass in a comment', `${OURS}; none (; dmarc=pass header.from=example.org)`],
    ['is of another server', 'mx.evil.example; dmarc=pass header.from=example.org'],
    ['is of a server that begins like ours', `${OURS}.evil.example; dmarc=pass header.from=example.org`],
  ])('is not when it %s', (_, value) => {
    expect(trusted(value)).toBe(false);
  });

  it('is not by a result that stands below our own, nor where we do not know our server’s name, nor without any', () => {
    expect(
      trusted(`${OURS}; dmarc=fail header.from=example.org`, `${OURS}; dmarc=pass header.from=example.org`),
    ).toBe(false);
    expect(
      isAuthenticated(
        results(`${OURS}; dmarc=pass header.from=example.org`),
        undefined,
        'lv-ngo@example.org',
      ),
    ).toBe(false);
    expect(trusted()).toBe(false);
  });

  it('is nobody where a machine answers', () => {
    expect(
      ['auto-replied', 'Auto-Replied; owner=x', 'auto-generated', 'no'].map((value) =>
        isAutoReply([['auto-submitted', value]]),
      ),
    ).toEqual([true, true, false, false]);
    expect(
      isAutoReply([
        ['subject', 'Away until Monday'],
        ['auto-submitted', 'auto-replied'],
      ]),
    ).toBe(true);
  });
});
