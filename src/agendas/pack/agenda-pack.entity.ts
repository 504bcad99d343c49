import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PrintJob } from '#platform/print/print-job.entity';

/** One PDF of an agenda and its papers, as one member may see them. */
@Entity('agenda_pack')
@Check('agenda_pack_state', `state in ('waiting', 'printing', 'ready', 'failed')`)
@Check('agenda_pack_ready_whole', `(state = 'ready') = (size is not null and pages is not null)`)
@Check('agenda_pack_failed_whole', `(state = 'failed') = (problem is not null)`)
@Index('agenda_pack_under_way', ['meetingId', 'memberId'], {
  unique: true,
  where: `state in ('waiting', 'printing')`,
})
@Index('agenda_pack_mine', ['meetingId', 'memberId', 'id'])
@Index('agenda_pack_due', ['askedAt'], { where: `state in ('waiting', 'printing')` })
@Index('agenda_pack_ending', ['expiresAt'])
export class AgendaPack extends PrintJob {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_pack_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  /** Reading, each paper, printing, joining. */
  @Column('integer', { default: 1 })
  steps: number;

  /** What it holds: whoever may not see all of it any more does not get it any more. */
  @Column('uuid', { array: true, default: () => `'{}'` })
  itemIds: string[];

  @Column('uuid', { array: true, default: () => `'{}'` })
  documentIds: string[];

  /** Papers that are listed and not appended. */
  @Column('integer', { default: 0 })
  leftOut: number;
}
