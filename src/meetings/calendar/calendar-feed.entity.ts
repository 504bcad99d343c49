import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * A member's private calendar address. Only the token's hash is kept: who reads the database cannot read the
 * feed.
 */
@Entity('calendar_feed')
@Unique('calendar_feed_token_unique', ['tokenHash'])
export class CalendarFeed {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'calendar_feed_pk' })
  memberId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
