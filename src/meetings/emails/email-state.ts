import { Column } from 'typeorm';

/** What one person was last sent about a meeting or a series, and when the next email is due. */
export abstract class EmailState {
  @Column('uuid')
  memberId: string;

  /** Null when there is nothing to tell. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** How many times it came due. */
  @Column('integer')
  number: number;

  /** The sequence that was sent, or the poll's edition. */
  @Column('integer', { nullable: true })
  lastSentNumber: number | null;
}
