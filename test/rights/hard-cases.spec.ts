import { existsSync, readFileSync } from 'node:fs';
import { attemptsIn, doorOf, sendAttempt, type RightsAttempt } from '../support/rights/rights-attempts.ts';
import { documentForm } from '../support/documents.ts';
import { HARD_CASES } from '../support/rights/hard-cases.ts';
import type { RightsCaller } from '../support/rights/rights-callers.ts';
import { actionsBehind, allDoors, callersWhoMay, RIGHTS } from '../support/rights/rights-matrix.ts';
import { createRightsWorld, type RightsWorld } from '../support/rights/rights-world.ts';
import { rehearseCommands } from '../support/rights/rehearsal.ts';
import { StatementRecorder } from '../support/rights/statement-recorder.ts';

let world: RightsWorld;

beforeAll(async () => {
  world = await createRightsWorld();
}, 120_000);
afterAll(() => world.test.close());

describe('each hard case of rights is tried', () => {
  it('all thirty of them', () => {
    expect(Object.keys(HARD_CASES)).toEqual(Array.from({ length: 30 }, (_, n) => `5.4.${n + 1}`));
  });

  it.each(Object.entries(HARD_CASES))('%s', (number, { triedIn }) => {
    const missing = triedIn.filter(([file, title]) => {
      const path = `test/${file}`;
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${title}'`);
    });
    expect(missing).toEqual([]);
    // Those that are tried nowhere else are tried here.
    if (triedIn.length === 0)
      expect(readFileSync('test/rights/hard-cases.spec.ts', 'utf8')).toContain(`it('${number} `);
  });
});

describe('a right', () => {
  it('5.4.18 of a country or an agency ends with none of them: no route removes a country or merges organisations', () => {
    expect(
      allDoors().filter(
        (door) => /countries(?!\/)|merge|organisations/.test(door) && door.startsWith('DELETE'),
      ),
    ).toEqual([]);
    expect(allDoors().filter((door) => /(POST|PUT|DELETE) \/(countries|country)/.test(door))).toEqual([]);
  });

  it('5.4.26 of another is not borrowed: there is no route for it, and no header', async () => {
    expect(allDoors().filter((door) => /view-?as|act-?as|impersonat|on-behalf|sudo/i.test(door))).toEqual([]);
    const { 'network-abroad': stranger, secretariat } = world.callers;
    const headers = Object.fromEntries(
      ['x-view-as', 'x-act-as', 'x-member-id', 'x-user', 'x-role', 'x-forwarded-user', 'on-behalf-of'].map(
        (name) => [name, secretariat.memberId],
      ),
    );
    const { body } = await stranger.get<{ member: { id: string } }>('/session', headers);
    expect(JSON.stringify(body)).toContain(stranger.memberId);
    expect((await stranger.get('/overview', headers)).status).toBe(404);
  });
});

describe('a file', () => {
  it('5.4.20 that is there already, for others, is taken like one that nobody has', async () => {
    const secret = `Only for those named ${'x'.repeat(2_000)}`;
    const named = world.callers['team-named'].memberId;
    const { 'team-author': author, 'network-abroad': stranger } = world.callers;
    const put = (content: string) =>
      stranger.post(
        '/documents',
        documentForm({ title: 'Mine', audience: 'national', country: 'EE' }, content, 'a.txt'),
      );
    const original = documentForm({ title: 'Theirs', audience: 'named', named }, secret, 'a.txt');
    expect((await author.post('/documents', original)).status).toBe(201);
    const recorder = new StatementRecorder();
    const shapes = [];
    for (const content of [secret.replace('named', 'nomad'), secret]) {
      recorder.take();
      const { status, body } = await put(content);
      shapes.push({ status, fields: Object.keys(body), statements: new Set(recorder.take()) });
    }
    recorder.stop();
    expect(shapes[1]).toEqual(shapes[0]);
  });
});

/** What somebody might add to a form so as to become more than they are. */
const FORBIDDEN_FIELDS = {
  role: 'secretariat',
  office: 'secretariat',
  countryCode: 'SE',
  seatId: '0199b5a0-0000-4000-8000-000000000001',
  classification: 'public',
  ownerId: '0199b5a0-0000-4000-8000-000000000001',
  createdBy: '0199b5a0-0000-4000-8000-000000000001',
  permissions: ['network:manage'],
};

describe('a form', () => {
  it('5.4.29 with a role, an office or an owner that nobody asked for is refused whole, at every route', async () => {
    await rehearseCommands(world.test);
    const taken: string[] = [];
    let tried = 0;
    for (const one of attemptsIn(world).filter(isForm)) {
      const [caller] = callersWhoMay(one.of, actionsBehind(RIGHTS.subjects[one.of].kind, doorOf(one))[0]!);
      if (caller === undefined || caller === 'public') continue;
      const { status, body } = await sendWithForbidden(caller, one);
      tried += 1;
      const faults = (body['faults'] ?? []) as readonly { field: string; code: string }[];
      const found = faults.filter(({ code }) => code === 'unexpected').map(({ field }) => field);
      const missing = Object.keys(FORBIDDEN_FIELDS).filter((field) => !found.includes(field));
      if (status !== 400 || missing.length > 1)
        taken.push(`${doorOf(one)} of ${one.of} by ${caller}: ${status}, ${missing.join(', ')}`);
    }
    expect(taken).toEqual([]);
    expect(tried).toBeGreaterThan(150);
  }, 120_000);
});

/** These read no body. */
const BODILESS: readonly string[] = ['POST /standards/:standardId/clauses/:clauseId/restore'];

/** Whether an attempt sends a body of fields, not a file. */
function isForm({ address, attempt: { body }, ids }: RightsAttempt): boolean {
  if (address.startsWith('GET ') || BODILESS.includes(address)) return false;
  return body !== undefined && !(body(ids) instanceof FormData);
}

function sendWithForbidden(caller: RightsCaller, one: RightsAttempt) {
  const { body } = one.attempt;
  const attempt = {
    ...one.attempt,
    body: (ids: RightsAttempt['ids']) => ({ ...body!(ids), ...FORBIDDEN_FIELDS }),
  };
  return sendAttempt(world.callers[caller], { ...one, attempt }, one.ids);
}
