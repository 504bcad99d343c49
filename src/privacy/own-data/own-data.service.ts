import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { OWN_DATA_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { Problem } from '#platform/problems/problem';
import { DATA_CATALOGUE, type RetentionClock } from '../catalogue/data-catalogue.ts';
import { countCopiesOfToday } from './own-data.repository.ts';
import { OwnDataQuery, type OwnRows } from './own-data.query.ts';

class TooManyCopies extends Problem {
  constructor() {
    super('too-many-requests');
  }
}

/**
 * A copy of everything that is held about a member (GDPR Art. 15 and 20): rows about them whole, but for secrets
 * and other people; of what belongs to others, that they did something and when.
 */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly query: OwnDataQuery,
  ) {}

  /** The bytes of the file, read while they are sent: nothing is held for a member who reads slowly. */
  async open(actor: Actor): Promise<Readable> {
    const { memberId } = actor;
    const now = await this.unitOfWork.run(actor, async (tx) => {
      if ((await countCopiesOfToday(tx, memberId)) >= OWN_DATA_LIMITS.perDay) throw new TooManyCopies();
      tx.audit({ action: 'own-data.taken', object: { kind: 'member', id: memberId } });
      return tx.now;
    });
    return Readable.from(this.parts(memberId, now), { objectMode: false });
  }

  private async *parts(memberId: string, now: Date): AsyncGenerator<string> {
    yield `{"format":"norbanet-own-data-1","madeAt":${JSON.stringify(now)},"parts":[`;
    let open: string | null = null;
    for await (const rows of this.query.read(memberId)) {
      const name = `${rows.table} ${rows.act ?? ''}`;
      if (name !== open) yield `${open === null ? '' : '\n]},'}\n${partHead(rows)}`;
      const lines = rows.rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
      yield name === open ? `,${lines}` : lines;
      open = name;
    }
    yield `${open === null ? '' : '\n]}'}\n]}\n`;
  }
}

/** What the member is to be told of a part of their data (Art. 15(1)): why it is there, and until when. */
function partHead({ table, act }: OwnRows): string {
  const { activity, clock } = DATA_CATALOGUE.tables[table]!;
  const { title, purpose, basis, seenBy, recipients } = DATA_CATALOGUE.activities[activity]!;
  const facts = { title, table, namedIn: act, purpose, basis, seenBy, recipients };
  const head = JSON.stringify({ ...facts, kept: keptFor(DATA_CATALOGUE.clocks[clock]!) });
  return `${head.slice(0, -1)},"rows":[`;
}

function keptFor({ starts, keeps, by }: RetentionClock): string {
  if (keeps !== null) return `${keeps}, from ${starts}`;
  return 'kept' in by ? by.kept : `until you ask for erasure, or as the record that it belongs to`;
}
