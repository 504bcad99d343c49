import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { DataSource } from 'typeorm';

/** The time zones of the countries. */
@Injectable()
export class CountryZonesQuery {
  constructor(private readonly database: DataSource) {}

  async all(): Promise<ReadonlyMap<CountryCode, string>> {
    const rows = await this.database.query<{ code: CountryCode; zone: string }[]>(
      'select code, time_zone as zone from country order by name',
    );
    return new Map(rows.map(({ code, zone }) => [code, zone]));
  }
}
