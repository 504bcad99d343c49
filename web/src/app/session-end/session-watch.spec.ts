import { QueryClient } from '@tanstack/react-query';
import { handlePasskeyRequired, handleSignedOut, setCsrfToken } from '../../api/client.ts';
import { sessionKey } from '../../api/query-keys.ts';
import { pageCover } from './page-cover.ts';
import { watchSession } from './session-watch.ts';
import { trackTypedFields } from './typed-text.ts';

const SESSION = { csrfToken: 'token', member: { id: 'member', passkeyNeeded: false } };

trackTypedFields();

/** A page whose member is signed in, with what it asks of the router. */
function signedIn() {
  const queryClient = new QueryClient();
  queryClient.setQueryData(sessionKey, SESSION);
  setCsrfToken(SESSION.csrfToken);
  const asked: string[] = [];
  watchSession(queryClient, {
    invalidate: () => Promise.resolve(void asked.push('invalidate')),
    navigate: ({ href }) => Promise.resolve(void asked.push(href)),
  });
  return { asked, session: () => queryClient.getQueryData(sessionKey) };
}

function typeInto(name: string): void {
  const field = document.body.appendChild(document.createElement('input'));
  field.name = name;
  field.value = 'Words.';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  document.body.replaceChildren();
  pageCover.hide();
});

test('a page where nothing was typed is left for sign-in', () => {
  const { asked, session } = signedIn();
  handleSignedOut();
  expect([session(), pageCover.isShown(), asked]).toEqual([null, false, ['invalidate']]);
});

test('a page where something was typed is covered, and its session is remembered', () => {
  const { asked, session } = signedIn();
  typeInto('note');
  handleSignedOut();
  handleSignedOut();
  expect([session(), pageCover.isShown(), asked]).toEqual([SESSION, true, []]);
});

test('a refusal that comes late covers nothing that is typed at sign-in', () => {
  const { asked, session } = signedIn();
  handleSignedOut();
  typeInto('email');
  handleSignedOut();
  expect([session(), pageCover.isShown(), asked]).toEqual([null, false, ['invalidate']]);
});

test('a page is left once for where a passkey is added, and stays where something was typed', () => {
  const needed = { ...SESSION, member: { ...SESSION.member, passkeyNeeded: true } };
  const left = signedIn();
  handlePasskeyRequired();
  handlePasskeyRequired();
  expect([left.session(), left.asked]).toEqual([needed, ['invalidate']]);

  const kept = signedIn();
  typeInto('note');
  handlePasskeyRequired();
  expect([kept.session(), pageCover.isShown(), kept.asked]).toEqual([needed, false, []]);
});
