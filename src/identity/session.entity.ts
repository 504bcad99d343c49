import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sign-in on one device, until it ends, rests for too long or gets too old. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('text')
  csrfToken!: string;

  @Column('uuid')
  memberId!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  seenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** Browser and system in words, for the member's own list. */
  @Column('text', { nullable: true })
  device!: string | null;
}
