import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { ConsensusQuery } from '../consensus.query.ts';
import type { ConsensusReportView } from '../dto/consensus-report.view.ts';
import { consensusReport, type WrittenItem } from './consensus-report.ts';
import type { ChamberRaters } from './report-facts.ts';

const SELECT_WRITTEN = 'select item, text, revision from consensus_report_text where process_id = $1';

/** $1 process. How many seats of each kind rated in each closed round. */
const SELECT_CHAMBER_RATERS = `
  select r.ordinal as round, s.type as chamber, count(distinct g.seat_id)::int as raters
  from consensus_round r
  join consensus_rating g on g.round_id = r.id
  join team_seat s on s.id = g.seat_id
  where r.process_id = $1 and r.state = 'closed'
  group by r.ordinal, s.type
  order by r.ordinal, s.type`;

/** The report of a process, for whoever reads the process. */
@Injectable()
export class ConsensusReportQuery {
  constructor(
    private readonly database: DataSource,
    private readonly processes: ConsensusQuery,
  ) {}

  async findOne(actor: Actor, standardId: string, processId: string): Promise<ConsensusReportView> {
    const process = await this.processes.findOne(actor, standardId, processId);
    const [written, chamberRaters] = await Promise.all([
      this.database.query<WrittenItem[]>(SELECT_WRITTEN, [processId]),
      this.database.query<ChamberRaters[]>(SELECT_CHAMBER_RATERS, [processId]),
    ]);
    return consensusReport({ process, chamberRaters }, written);
  }
}
