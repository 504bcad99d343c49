import { Injectable } from '@nestjs/common';
import type { ClauseKind } from '@nbn/contracts';
import { outlineOf } from '@nbn/drafting';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';

interface OutlinedClause {
  readonly id: string;
  readonly standardId: string;
  readonly position: string;
  readonly kind: ClauseKind;
  readonly level: number;
}

const SELECT_OUTLINES = new PreparedStatement<OutlinedClause>(`
  select id, standard_id as "standardId", position, kind, level
  from clause
  where standard_id = any($1::uuid[]) and removed_at is null`);

/** The numbers of clauses as drafts stand now. Whoever asks knows that the reader may read them. */
@Injectable()
export class ClauseNumberQuery {
  constructor(private readonly reads: ReadPool) {}

  /** The numbers (`3.2`) of all clauses of these drafts, by their ids; a removed clause has none. */
  async findOfDrafts(standardIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (standardIds.length === 0) return new Map();
    const rows = await this.reads.query(SELECT_OUTLINES.bind([...new Set(standardIds)]));
    const drafts = new Map<string, OutlinedClause[]>();
    for (const row of rows) {
      const clauses = drafts.get(row.standardId);
      if (clauses) clauses.push(row);
      else drafts.set(row.standardId, [row]);
    }
    const numbered = [...drafts.values()].flatMap((clauses) => outlineOf(clauses));
    return new Map(numbered.map(({ id, number }) => [id, number.reference]));
  }
}
