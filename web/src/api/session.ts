import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Language, Permission } from '@nbn/contracts';
import { keepTime } from '../i18n/clock.ts';
import { readIn } from '../i18n/format.ts';
import { takeMemberLanguage } from '../i18n/language-choice.ts';
import { retainKeptPapersOf, wipeKeptPapers } from '../kept-papers/kept-database.ts';
import { forgetPush } from '../push/forget-push.ts';
import { retainPushOf } from '../push/retain-push.ts';
import { unsavedChanges } from '../unsaved/unsaved-changes.ts';
import { clearClaims, retainClaimsOf } from './text-claims.ts';
import { unwrap, api, fetchFromApi, setCsrfToken, handlePasskeyRequired, handleSignedOut } from './client.ts';
import { sessionKey } from './query-keys.ts';
import type { components } from './schema.d.ts';
import { clearSessionState, notifyOtherTabs } from './session-state.ts';
import { sessionExpiry } from './session-expiry.ts';

type SessionView = components['schemas']['SessionView'];

/** Who is signed in, in which capacity, and what the frame may offer. */
export interface Session {
  readonly csrfToken: string;
  readonly member: NonNullable<SessionView['member']>;
  /** The number of the last news before the session was read; null when it was not asked for. */
  readonly newsNumber?: number | null;
}

/** The words come in the member's language before anything is drawn. */
async function fetchSession(): Promise<Session | null> {
  const view = await unwrap(api.GET('/api/session'));
  const session = applySession(view);
  await takeMemberLanguage(view.member?.language);
  return session;
}

function applySession({ member, csrfToken, newsNumber, now }: SessionView): Session | null {
  if (now) keepTime(now);
  setCsrfToken(csrfToken);
  readIn(member?.timeZone ?? null);
  if (!member || !csrfToken) {
    // Whichever way it ended: by the clock, elsewhere, or before this page was opened.
    void clearSessionState();
    return null;
  }
  retainClaimsOf(member.id);
  retainKeptPapersOf(member.id);
  retainPushOf(member.id, csrfToken);
  unsavedChanges.setOwner(member.id);
  sessionExpiry.recordUse();
  return { member, csrfToken, newsNumber };
}

/** The session, or null when nobody is signed in. Asked once, then kept until sign-out or a 401. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: fetchSession,
  staleTime: Infinity,
  gcTime: Infinity,
  // Without a connection the page says so; it does not wait for one.
  networkMode: 'always',
});

/** Keeps the language with the member: it is the one of other devices, and of emails. */
export async function saveLanguage(language: Language): Promise<void> {
  await api.PUT('/api/profile', { body: { language } });
}

/**
 * Asks the server, which keeps the session by answering. One that has ended is noted, and its pages stand
 * until they are left.
 * @returns whether its pages are open to it.
 */
export async function refreshSession(queryClient: QueryClient): Promise<boolean> {
  const view = await unwrap(api.GET('/api/session'));
  if (view.member?.passkeyNeeded) handlePasskeyRequired();
  if (view.member) queryClient.setQueryData(sessionKey, applySession(view));
  else handleSignedOut();
  return view.member !== null && !view.member.passkeyNeeded;
}

/** The same member is back on the page that was left standing; what the ended session kept on the device is not. */
export function resumeSession(queryClient: QueryClient, view: SessionView): void {
  void wipeKeptPapers().catch(() => undefined);
  queryClient.setQueryData(sessionKey, applySession(view));
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey !== sessionKey });
}

/** A new session begins: nothing that was read or kept before belongs to it. */
export async function startSession(queryClient: QueryClient, view: SessionView): Promise<void> {
  await clearSessionState();
  await takeMemberLanguage(view.member?.language);
  queryClient.clear();
  queryClient.setQueryData(sessionKey, applySession(view));
  notifyOtherTabs('begun');
}

/**
 * The session on a page behind sign-in, where it is always there; when it ends, the page keeps it until the
 * reader is led away.
 */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  const [last, setLast] = useState(data);
  if (data && data !== last) setLast(data);
  const session = data ?? last;
  if (!session) throw new Error('A page behind sign-in was shown without a session.');
  return session;
}

/**
 * Whether the signed-in member's role holds a permission: hides what would be refused. The server decides.
 */
export function useHasPermission(permission: Permission): boolean {
  return useSession().member.permissions.includes(permission);
}

/** Ends the session on the server. Leave the pages behind sign-in, then `clearSession`. */
export async function signOut(): Promise<void> {
  await fetchFromApi(new Request('/api/session', { method: 'DELETE' }));
}

/** Forgets everything that was read and kept in the session that has ended, also what lies on the device. */
export async function clearSession(queryClient: QueryClient): Promise<void> {
  setCsrfToken(null);
  clearClaims();
  unsavedChanges.clear();
  const cleared = clearSessionState();
  queryClient.clear();
  queryClient.setQueryData(sessionKey, null);
  await cleared;
}

/**
 * Leaves after signing out, here and in every other tab. The page is reloaded, so that nothing stays in
 * its memory either; the pages behind sign-in are left first, so that no field asks whether its words may go.
 */
export async function leaveAfterSignOut(
  queryClient: QueryClient,
  toSignIn: () => Promise<void>,
): Promise<void> {
  notifyOtherTabs('left');
  await forgetPush().catch(() => undefined);
  await toSignIn();
  await clearSession(queryClient);
  window.location.replace('/sign-in');
}
