import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { readIn } from '../i18n/format.ts';
import { ask, keepCsrf } from './client.ts';
import { sessionKey } from './keys.ts';
import { isProblem } from './problem.ts';

/** Who is signed in, in which capacity, and what the frame may offer. */
export interface Session {
  readonly csrfToken: string;
  readonly member: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly country: string | null;
    readonly role: string;
    readonly timeZone: string;
    readonly organisationName: string;
    readonly permissions: readonly string[];
  };
}

async function fetchSession(): Promise<Session | null> {
  try {
    const response = await ask(new Request('/api/session', { headers: { accept: 'application/json' } }));
    const session = (await response.json()) as Session;
    keepCsrf(session.csrfToken);
    readIn(session.member.timeZone);
    return session;
  } catch (error) {
    if (!isProblem(error, 'not-signed-in')) throw error;
    keepCsrf(null);
    readIn(null);
    return null;
  }
}

/** The session, or null when nobody is signed in. Asked once, then kept until sign-out or a 401. */
export const sessionQuery = queryOptions({ queryKey: sessionKey, queryFn: fetchSession, staleTime: Infinity, gcTime: Infinity });

/** The session on a page behind sign-in, where it is always there. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('A page behind sign-in was shown without a session.');
  return data;
}

/** Whether the signed-in member's role holds a permission: hides what would be refused. The server decides. */
export function useMay(permission: string): boolean {
  return useSession().member.permissions.includes(permission);
}

/** Ends the session on the server and forgets everything that was read. */
export async function signOut(queryClient: QueryClient): Promise<void> {
  await ask(new Request('/api/session', { method: 'DELETE' }));
  keepCsrf(null);
  queryClient.clear();
}
