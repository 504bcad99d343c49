import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a member is to hear of what is new, on one day and once; what it is is asked when the mail is made. */
@Entity('news_digest')
@Index('news_digest_waiting', ['at'], { where: 'taken_at is null' })
export class NewsDigest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'news_digest_pk' })
  memberId: string;

  /** The first day of the period, on the member's own calendar. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'news_digest_pk' })
  day: string;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { nullable: true })
  takenAt: Date | null;
}
