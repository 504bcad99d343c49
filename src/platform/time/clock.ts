import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { selectNow } from './clock.repository.ts';

/** The database's clock: the one time that every process agrees on. Inside a command use `tx.now`. */
@Injectable()
export class Clock {
  constructor(private readonly database: DataSource) {}

  /** This instant by the database, UTC. */
  now(): Promise<Date> {
    return selectNow(this.database);
  }
}
