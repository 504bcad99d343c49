import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PrintJob } from '#platform/print/print-job.entity';

/** One PDF of an agenda and its papers, as one member may see them. */
@Entity('agenda_book')
@Check('agenda_book_state', `state in ('waiting', 'printing', 'ready', 'failed')`)
@Check('agenda_book_ready_whole', `(state = 'ready') = (size is not null and pages is not null)`)
@Check('agenda_book_failed_whole', `(state = 'failed') = (problem is not null)`)
@Index('agenda_book_under_way', ['meetingId', 'memberId'], {
  unique: true,
  where: `state in ('waiting', 'printing')`,
})
@Index('agenda_book_mine', ['meetingId', 'memberId', 'id'])
@Index('agenda_book_due', ['askedAt'], { where: `state in ('waiting', 'printing')` })
@Index('agenda_book_ending', ['expiresAt'])
export class AgendaPack extends PrintJob {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_book_pk' })
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
