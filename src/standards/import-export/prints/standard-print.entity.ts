import type { ExportComments } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PrintJob } from '#platform/print/print-job.entity';

/** A standard as one PDF, as one member may see it. */
@Entity('standard_print')
@Check('standard_print_comments', `comments in ('none', 'open', 'all')`)
@Check('standard_print_state', `state in ('waiting', 'printing', 'ready', 'failed')`)
@Check('standard_print_ready_whole', `(state = 'ready') = (size is not null and pages is not null)`)
@Check('standard_print_failed_whole', `(state = 'failed') = (problem is not null)`)
@Index('standard_print_under_way', ['standardId', 'memberId'], {
  unique: true,
  where: `state in ('waiting', 'printing')`,
})
@Index('standard_print_mine', ['standardId', 'memberId', 'id'])
@Index('standard_print_due', ['askedAt'], { where: `state in ('waiting', 'printing')` })
@Index('standard_print_ending', ['expiresAt'])
export class StandardPrint extends PrintJob {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'standard_print_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  /** Null: the text as it stands when it is printed. */
  @Column('uuid', { nullable: true })
  versionId: string | null;

  @Column('text')
  comments: ExportComments;

  /** Reading, printing, counting its pages. */
  @Column('integer', { default: 3 })
  steps: number;

  /** Whose threads it holds: `all`, one country's, or `none`. */
  @Column('text', { default: 'none' })
  scope: string;
}
