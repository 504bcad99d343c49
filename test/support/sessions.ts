import { Client } from 'pg';
import { newToken } from '../../src/identity/index.ts';
import { hashToken } from '../../src/identity/testing.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import type { TestApp } from './app.ts';
import { ApiClient } from './api-client.ts';
import type { TestDatabase } from './database.ts';

/**
 * Opens a session for a member, as a link of the demonstration does, and gives the token for the cookie: it asks
 * for no further proof, however long a journey takes.
 */
export async function openSessionFor(database: TestDatabase, email: string): Promise<string> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const token = newToken();
    const { rowCount } = await client.query(
      `
        insert into session (id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at, factors)
        select $1, $2, $3, id, app_now(), app_now(), app_now() + interval '12 hours', '{demo-link}'
        from member
        where lower(email) = $4`,
      [newId(), hashToken(token), newToken(), email],
    );
    if (rowCount !== 1) throw new Error(`${email} is nobody's address`);
    return token;
  } finally {
    await client.end();
  }
}

/** One more session of a member, verified for as long as a test may set the clock ahead, with a client in it. */
export async function openAnotherSession(test: TestApp, memberId: string): Promise<ApiClient> {
  const [csrfToken, token] = [newToken(), newToken()];
  await test.db.query(
    `
      insert into session (
        id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at, verified_at
      )
      values (
        $1, $2, $3, $4, app_now(), app_now(), app_now() + interval '12 hours',
        app_now() + interval '10 years'
      )`,
    [newId(), hashToken(token), csrfToken, memberId],
  );
  return new ApiClient(test.url, { cookie: `norbanet=${token}`, csrfToken });
}
