import { LIMITS } from '@nbn/contracts';
import { attackTarget, LONGEST_BLOCK } from '../support/attack-target.ts';

const target = attackTarget();
/** More than any answer of words about a fault. */
const LONG_ANSWER = 20_000;

interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

async function send(
  path: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  const response = await fetch(`${target.norbanet.url}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}

const members = (count: number, make = (at: number) => `"k${at.toString(36)}":1`): string =>
  `{${Array.from({ length: count }, (_, at) => make(at)).join(',')}}`;
const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);

const HOSTILE: readonly (readonly [name: string, body: string])[] = [
  ['45,000 unknown fields', members(45_000)],
  ['as many unknown fields as are let through', members(2_000)],
  ['as many unknown fields with long names', members(200, (at) => `"${String(at).padStart(300, 'k')}":1`)],
  [
    'as many unknown fields in a list',
    `{"items":[${Array.from({ length: 40 }, () => members(50)).join(',')}]}`,
  ],
  ['5,000 levels', nested('[', ']', 5_000)],
  ['5,000 levels of objects', nested('{"a":', '}', 5_000).replace('":}', '":1}')],
  ['as many values as are let through', `{"email":[${Array.from({ length: 10_000 }, () => '0').join(',')}]}`],
  [
    'half a megabyte of one word',
    JSON.stringify({ email: 'a@'.repeat(LIMITS.jsonBody / 2 - 100), passphrase: 'x' }),
  ],
  ['prototypes', '{"__proto__":{"role":"secretariat"},"constructor":{"prototype":{}}}'],
];

describe('a request with more in it than any form of ours', () => {
  it.each(HOSTILE)('from nobody, with %s, is refused shortly and keeps nobody waiting', async (_, body) => {
    for (const path of ['/session', '/links/preview', '/answer-links/poll']) {
      let answer: RawAnswer | undefined;
      const block = await target.longestBlock(async () => {
        answer = await send(path, body);
      });
      expect(answer!.status).toBeGreaterThanOrEqual(400);
      expect(answer!.status).toBeLessThan(500);
      expect(answer!.text.length).toBeLessThan(LONG_ANSWER);
      expect(block).toBeLessThan(LONGEST_BLOCK);
    }
  });

  it.each(HOSTILE)('from a member, with %s, is refused shortly and keeps nobody waiting', async (_, body) => {
    const { options } = await target.memberClient('secretariat');
    const headers = { cookie: options.cookie!, 'x-csrf-token': options.csrfToken! };
    for (const path of ['/meetings', '/ballots', '/standards']) {
      let answer: RawAnswer | undefined;
      const block = await target.longestBlock(async () => {
        answer = await send(path, body, headers);
      });
      expect(answer!.status).toBeGreaterThanOrEqual(400);
      expect(answer!.status).toBeLessThan(500);
      expect(answer!.text.length).toBeLessThan(LONG_ANSWER);
      expect(block).toBeLessThan(LONGEST_BLOCK);
    }
  });

  it('with more fields in its address is refused as well', async () => {
    const query = Array.from({ length: 4_000 }, (_, at) => `${at.toString(36)}=1`)
      .join('&')
      .slice(0, 15_000);
    const member = await target.memberClient('secretariat');
    let status = 0;
    const block = await target.longestBlock(async () => {
      ({ status } = await member.get(`/meetings?${query}`));
    });
    expect(status).toBe(400);
    expect(block).toBeLessThan(LONGEST_BLOCK);
  });
});

describe('a flood of requests of nobody', () => {
  it('is turned away before it is looked at, and those who are signed in behind the same address are served', async () => {
    const member = await target.memberClient('LV/ngo');
    const body = JSON.stringify({
      email: 'nobody@example.org',
      passphrase: 'none of ours',
      more: members(300),
    });
    const answers: { status: number; text: string }[] = [];
    const turnedAway = () => answers.filter(({ status }) => status === 429);
    const flood = async (): Promise<void> => {
      while (turnedAway().length < 50 && answers.length < 5_000) answers.push(await send('/session', body));
    };
    await Promise.all(Array.from({ length: 8 }, flood));
    expect(turnedAway().length).toBeGreaterThanOrEqual(50);
    for (const { text } of turnedAway())
      expect(JSON.parse(text)).toMatchObject({ code: 'too-many-requests' });
    expect((await member.get('/home')).status).toBe(200);
  });

  it('with made-up cookies is turned away too', async () => {
    let status = 0;
    for (let at = 0; at < 5_000 && status !== 429; at += 1)
      ({ status } = await send('/session', '{}', { cookie: `norbanet=${at}` }));
    expect(status).toBe(429);
  });
});
