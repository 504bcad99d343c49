import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';

/** A clause as it is worded at this moment. */
export interface CurrentClause {
  readonly id: string;
  readonly standardId: string;
  readonly revision: number;
}

/** Finds those of these clauses that exist. */
export type ClauseSource = (tx: Tx, ids: readonly string[]) => Promise<readonly CurrentClause[]>;

/** Where decisions find the clauses that they are about; by themselves they know of no standard. */
@Injectable()
export class ClauseSourceRegistry {
  private source: ClauseSource | undefined;

  /** Called by the feature that has clauses when its module starts. */
  register(source: ClauseSource): void {
    if (this.source) throw new Error('Clauses have two sources');
    this.source = source;
  }

  async find(tx: Tx, ids: readonly string[]): Promise<readonly CurrentClause[]> {
    return (await this.source?.(tx, ids)) ?? [];
  }
}
