import { Injectable } from '@nestjs/common';
import { ReadPool } from '#platform/persistence/read-pool';
import { SELECT_PAUSED } from './paused-typing.sql.ts';

@Injectable()
export class PausedTypingRepository {
  constructor(private readonly reads: ReadPool) {}

  /** Standards, each with the clauses in which typing has paused. */
  findPaused(): Promise<{ id: string; clauses: string[] }[]> {
    return this.reads.query(SELECT_PAUSED.bind());
  }
}
