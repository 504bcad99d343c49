import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PrintJob } from '#platform/print/print-job.entity';

/** Everything that one member may read, as one file to keep. */
@Entity('member_archive')
@Check('member_archive_state', `state in ('waiting', 'printing', 'ready', 'failed')`)
@Check('member_archive_ready_whole', `(state = 'ready') = (size is not null)`)
@Check('member_archive_failed_whole', `(state = 'failed') = (problem is not null)`)
@Index('member_archive_under_way', ['memberId'], {
  unique: true,
  where: `state in ('waiting', 'printing')`,
})
@Index('member_archive_mine', ['memberId', 'id'])
@Index('member_archive_due', ['askedAt'], { where: `state in ('waiting', 'printing')` })
@Index('member_archive_ending', ['expiresAt'])
export class MemberArchive extends PrintJob {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'member_archive_pk' })
  id: string;

  /** With which rights it was made (`rightsOf`): whoever has others now does not get it any more. */
  @Column('text', { nullable: true })
  rights: string | null;
}
