import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The database's clock: the one time that every process agrees on. Inside a command use `tx.now`. */
@Injectable()
export class Clock {
  constructor(private readonly database: DataSource) {}

  /** This instant by the database, UTC. */
  async now(): Promise<Date> {
    const [row] = await this.database.query<[{ now: Date }]>('select app_now() as now');
    return row.now;
  }
}
