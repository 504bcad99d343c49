import type { CountryCode } from '@nbn/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findCountries } from '../witnesses/witness.repository.ts';
import { AuditCheckpoint } from './audit-checkpoint.entity.ts';

/** Reads of the checkpoints, the latest first. */
@Injectable()
export class CheckpointsQuery {
  constructor(private readonly database: DataSource) {}

  countriesOf(checkpoints: readonly AuditCheckpoint[]): Promise<ReadonlyMap<number, readonly CountryCode[]>> {
    const numbers = checkpoints.map(({ number }) => number);
    return findCountries(this.database.manager, numbers);
  }

  find(limit: number, before: number | undefined): Promise<AuditCheckpoint[]> {
    return this.database.manager
      .createQueryBuilder(AuditCheckpoint, 'c')
      .where('c.number < :before', { before: before ?? 2 ** 31 - 1 })
      .orderBy('c.number', 'DESC')
      .limit(limit)
      .getMany();
  }
}
