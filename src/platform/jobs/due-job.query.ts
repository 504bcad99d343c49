import { Injectable } from '@nestjs/common';
import { PreparedStatement } from '../persistence/prepared-statement.ts';
import { ReadPool } from '../persistence/read-pool.ts';

@Injectable()
export class DueJobQuery {
  constructor(private readonly reads: ReadPool) {}

  /** The places of those conditions that hold now, asked by one statement. */
  async findHolding(conditions: readonly string[]): Promise<number[]> {
    const text = conditions.map((due, place) => `select ${place} as place where ${due}`).join(' union all ');
    const rows = await this.reads.query(PreparedStatement.of<{ place: number }>(text).bind());
    return rows.map(({ place }) => place);
  }
}
