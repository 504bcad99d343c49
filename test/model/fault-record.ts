import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { DraftingWorld } from './drafting-world.ts';

/**
 * Keeps what whoever looks for a fault needs: what each tab showed after each step, and all that the server has of
 * the text and its threads, from which the way there can be gone again update by update.
 */
export async function recordFault(folder: string, world: DraftingWorld, fault: unknown): Promise<void> {
  const { place, standardId, trace } = world;
  writeFileSync(join(folder, `${standardId}.txt`), `${trace.join('\n')}\n${inspect(fault)}`);
  const rowsOf = (sql: string): Promise<object[]> => place.db.query(sql, [standardId]);
  const rows = {
    snapshot: await rowsOf(
      `select seq, encode(bytes, 'base64') as bytes from manuscript_snapshot where manuscript_id = $1`,
    ),
    updates: await rowsOf(
      `
        select seq, by_id, at, encode(bytes, 'base64') as bytes
        from manuscript_update
        where manuscript_id = $1
        order by seq`,
    ),
    threads: await rowsOf('select * from comment_thread where standard_id = $1 order by id'),
    clauses: await rowsOf('select * from clause where standard_id = $1 order by position, id'),
    revisions: await rowsOf(
      `
        select r.*
        from clause_revision r
        join clause c on c.id = r.clause_id
        where c.standard_id = $1
        order by r.at, r.clause_id, r.revision`,
    ),
  };
  writeFileSync(join(folder, `${standardId}.json`), JSON.stringify(rows));
}
