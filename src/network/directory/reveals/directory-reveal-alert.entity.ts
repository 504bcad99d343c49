import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The secretariat was told that a member had looked at as much as one may in a day; once in that time. */
@Entity('directory_reveal_alert')
@Index('directory_reveal_alert_member', ['memberId', 'at'])
export class DirectoryRevealAlert {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'directory_reveal_alert_pk' })
  id!: string;

  @Column('uuid')
  memberId!: string;

  @Column('timestamptz')
  at!: Date;
}
