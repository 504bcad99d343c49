import type { ApiResponse } from '../api-client.ts';
import type { TestApp } from '../app.ts';

/**
 * From now on the database lets no command commit, as every command ends with a row of the audit log: what is allowed
 * goes the whole way up to there, and nothing changes. It is answered as if no connection could be had, which happens
 * to nothing else here.
 */
export async function rehearseCommands({ db }: TestApp): Promise<void> {
  await db.query(`
    create function refuse_to_commit() returns trigger language plpgsql as
    $$ begin raise exception 'rehearsed' using errcode = '53300'; end $$`);
  await db.query('create trigger rehearsal before insert on audit_entry execute function refuse_to_commit()');
}

export const wasRehearsed = ({ status, body }: ApiResponse): boolean =>
  status === 503 && body['code'] === 'unavailable';
