import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A personal way to answer without signing in. Each mail has one of its own; only its hash is kept. */
@Entity('answer_link')
@Index('answer_link_of', ['meetingId', 'memberId'])
export class AnswerLink {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'answer_link_pk' })
  tokenHash: Buffer;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  memberId: string;

  @Column('timestamptz')
  madeAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  /** How often it was opened, and how often answered by. */
  @Column('integer', { default: 0 })
  openCount: number;

  @Column('integer', { default: 0 })
  answerCount: number;

  /** Hashes of the browsers that answered by it. */
  @Column('bytea', { array: true, default: () => "'{}'" })
  browsers: Buffer[];
}
