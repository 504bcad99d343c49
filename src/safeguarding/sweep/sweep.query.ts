import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SweepView } from '../dto/sweep.view.ts';

const MAX_SHOWN = 10;

/** The readings of what is stored, the latest first. */
@Injectable()
export class SweepQuery {
  constructor(private readonly database: DataSource) {}

  async latest(): Promise<SweepView[]> {
    const rows = await this.database.query<
      (Omit<SweepView, 'startedAt' | 'finishedAt'> & { startedAt: Date; finishedAt: Date | null })[]
    >(
      `
        select s.id, s.rules_version as "rulesVersion", m.name as "askedBy", s.state,
          s.started_at as "startedAt", s.finished_at as "finishedAt",
          s.rows_expected::float8 as "rowsExpected", s.rows_read::float8 as "rowsRead",
          s.rows_unread::float8 as "rowsUnread", s.found
        from safeguarding_sweep s
        left join member m on m.id = s.asked_by
        order by s.started_at desc, s.id desc
        limit ${MAX_SHOWN}`,
    );
    return rows.map((row) => ({
      ...row,
      startedAt: row.startedAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString() ?? null,
    }));
  }
}
