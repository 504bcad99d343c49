import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemCode } from '@nbn/contracts';
import { getMetadataStorage } from 'class-validator';
import { ActionTokenInput } from '../../src/agendas/actions/links/dto/action-link.input.ts';
import { SharedDocumentKey } from '../../src/documents/share-links/dto/share-link.input.ts';
import {
  AnswerTokenInput,
  AttendanceByLink,
  PollAnswerByLink,
} from '../../src/meetings/polls/dto/answer-link.dto.ts';
import { SlotAnswerInput } from '../../src/meetings/polls/dto/poll.dto.ts';
import { DirectoryTokenInput } from '../../src/network/directory/dto/directory-entry.input.ts';
import { RULE_FAULTS } from '../../src/platform/http/rule-faults.ts';
import type { FaultContext } from '../../src/platform/problems/with-fault.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestNetwork, type TestNetwork } from '../support/test-network.ts';

/** What anybody can be told at any address. */
const ANYWHERE: readonly ProblemCode[] = [
  'malformed-body',
  'invalid-input',
  'forged-request',
  'not-found',
  'too-large',
  'unsupported-type',
  'too-many-requests',
  'unavailable',
  'outcome-unknown',
  'internal',
];
/** What the routes behind the links of emails refuse. */
const REFUSALS: readonly ProblemCode[] = [
  'meeting-already-cancelled',
  'meeting-over',
  'meeting-not-scheduled',
  'meeting-not-invited',
  'poll-not-open',
  'poll-closed',
  'poll-slot-gone',
  'answer-link-ended',
  'answer-link-elsewhere',
  'action-closed',
  'action-link-ended',
  'action-link-needs-sign-in',
  'directory-link-ended',
  'document-link-refused',
  'storage-unavailable',
];
const BODIES = [
  AnswerTokenInput,
  PollAnswerByLink,
  SlotAnswerInput,
  AttendanceByLink,
  ActionTokenInput,
  DirectoryTokenInput,
  SharedDocumentKey,
];
/** Each route with its body: right in form, and known to nobody. */
const token = 'a'.repeat(43);
const ROUTES = [
  ['/answer-links/preview', { token }, 'answer-link-ended'],
  [
    '/answer-links/poll',
    { token, answers: [{ slotId: crypto.randomUUID(), answer: 'yes' }] },
    'answer-link-ended',
  ],
  ['/answer-links/attendance', { token, answer: 'yes' }, 'answer-link-ended'],
  ['/action-links/preview', { token }, 'action-link-ended'],
  ['/action-links/close', { token }, 'action-link-ended'],
  ['/directory/confirmations/preview', { token }, 'directory-link-ended'],
  ['/directory/confirmations', { token }, 'directory-link-ended'],
  ['/shared-documents/open', { token, code: '12345678' }, 'document-link-refused'],
  ['/shared-documents/file', { token, code: '12345678' }, 'document-link-refused'],
] as const;

interface ProblemBody {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly faults?: readonly { readonly message: string }[];
}

const russian = (file: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../libs/texts/ru', `${file}.json`), 'utf8'),
  ) as Record<string, object>;

/** The faults that the rules of the bodies can find. */
function faultCodes(): string[] {
  const rules = BODIES.flatMap((body) =>
    getMetadataStorage().getTargetValidationMetadatas(body, '', false, false),
  ).filter(({ type }) => type !== 'conditionalValidation');
  const found = rules.map(({ name, type, context, constraints }) => {
    const own = (context as FaultContext | undefined)?.fault;
    return own ?? RULE_FAULTS[name ?? type]!(constraints ?? [], 'x').code;
  });
  // A field that the body does not have, and a way to attend that the meeting does not offer.
  return [...new Set([...found, 'unexpected', 'attendance-mode'])].toSorted();
}

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
}, 60_000);
afterAll(() => test.close());

const ask = (path: string, body: object, language = 'ru-LV,ru;q=0.9,en;q=0.5') =>
  network.anonymous().post<ProblemBody>(path, body, { 'accept-language': language });

describe('the Russian texts of problems', () => {
  it('are those of what a stranger can be refused, and no other', () => {
    expect(Object.keys(russian('server-problems')).toSorted()).toEqual([...ANYWHERE, ...REFUSALS].toSorted());
  });

  it('say what can be wrong with the body of such a request, and nothing else', () => {
    expect(Object.keys(russian('field-faults').fault!).toSorted()).toEqual(faultCodes());
  });
});

describe.each(ROUTES)('%s', (path, body, code) => {
  it('refuses in Russian where a browser asks for it', async () => {
    const refused = await ask(path, body);
    expect([refused.body.code, refused.headers.get('content-language')]).toEqual([code, 'ru']);
    expect(refused.headers.get('vary')).toContain('accept-language');
    expect(`${refused.body.title} ${refused.body.detail}`).not.toMatch(/[A-Za-z]/);
  });

  it('says in Russian what is wrong with a field', async () => {
    const { body: problem, headers } = await ask(path, { ...body, token: 'short', other: 1 });
    expect([problem.code, headers.get('content-language')]).toEqual(['invalid-input', 'ru']);
    expect(problem.faults!.length).toBeGreaterThan(0);
    expect(problem.faults!.map(({ message }) => message).join(' ')).not.toMatch(/[A-Za-z]/);
  });
});

it('members are answered in their nine languages alone', async () => {
  const refused = await network.anonymous().get<ProblemBody>('/meetings', { 'accept-language': 'ru' });
  expect([refused.body.code, refused.headers.get('content-language')]).toEqual(['not-signed-in', 'en']);
  const latvian = await ask('/answer-links/preview', { token }, 'lv, ru;q=0.5');
  expect(latvian.headers.get('content-language')).toBe('lv');
});
