import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class HealthQuery {
  constructor(private readonly database: DataSource) {}

  /** Rejects when the database does not answer. */
  async ping(): Promise<void> {
    await this.database.query('select 1');
  }
}
