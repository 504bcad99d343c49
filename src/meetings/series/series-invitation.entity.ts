import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One member's invitation to all meetings of a series; to each of them there is an invitation of its own as
 * well.
 */
@Entity('series_invitation')
@Index('series_invitation_once', ['seriesId', 'memberId'], { unique: true, where: 'withdrawn_at is null' })
@Index('series_invitation_member', ['memberId', 'seriesId'], { where: 'withdrawn_at is null' })
export class SeriesInvitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'series_invitation_pk' })
  id: string;

  @Column('uuid')
  seriesId: string;

  @Column('uuid')
  memberId: string;

  @Column('timestamptz')
  invitedAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
