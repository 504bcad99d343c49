import { OneTimeLinkService } from '../../src/identity/index.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import type { TestApp } from './app.ts';
import { type ApiResponse, ApiClient } from './api-client.ts';

export const PASSPHRASE = 'wet gravel under the ferry';

export interface SessionBody {
  readonly member: { readonly id: string; readonly email: string; readonly role: string } | null;
  readonly csrfToken: string | null;
}

/** The token of a new one-time link for a member, as it stands behind the hash sign. */
export async function createOneTimeLink(
  test: TestApp,
  memberId: string,
  purpose: 'join' | 'renew' | 'sign-in' = 'join',
): Promise<string> {
  const { address } = await test.app
    .get(UnitOfWork)
    .run(SYSTEM, (tx) => test.app.get(OneTimeLinkService).create(tx, memberId, purpose));
  return tokenOfLink(address);
}

export function tokenOfLink(address: string): string {
  return address.split('#')[1]!;
}

/** The cookie that an answer sets, as a browser would send it back. */
export function cookieOf(answer: ApiResponse<unknown>): string {
  return (answer.headers.get('set-cookie') ?? '').split(';')[0]!;
}

/** A client in the session that an answer opened. */
export function clientOf(test: TestApp, answer: ApiResponse<SessionBody>): ApiClient {
  return new ApiClient(test.url, { cookie: cookieOf(answer), csrfToken: answer.body.csrfToken! });
}

/** Gives a member of the test's Network a passphrase, by the sign-in that members use. */
export async function givePassphrase(
  test: TestApp,
  memberId: string,
  passphrase = PASSPHRASE,
): Promise<void> {
  const answer = await new ApiClient(test.url).post('/links/accept', {
    token: await createOneTimeLink(test, memberId, 'renew'),
    passphrase,
  });
  if (answer.status !== 200) throw new Error(`No passphrase: ${JSON.stringify(answer.body)}`);
}

export interface AuditRow {
  readonly action: string;
  readonly actor_id: string | null;
  readonly actor_role: string;
  readonly object_kind: string;
  readonly object_id: string;
  readonly country: string | null;
  readonly detail: Record<string, unknown>;
}

/** What the audit log says of an action, the latest first. */
export function auditRows(test: TestApp, action: string): Promise<AuditRow[]> {
  return test.db.query<AuditRow[]>(
    `
      select action, actor_id, actor_role, object_kind, object_id, country, detail
      from audit_entry
      where action = $1
      order by seq desc`,
    [action],
  );
}
