import type { PrintState, ProblemCode } from '@nbn/contracts';
import { Column } from 'typeorm';

/**
 * What every PDF that is made as a job has in common: for whom, how far it is, and the file that came of it.
 */
export abstract class PrintJob {
  @Column('uuid')
  memberId: string;

  /** In which it was asked for. */
  @Column('uuid')
  sessionId: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('text')
  state: PrintState;

  @Column('timestamptz', { nullable: true })
  takenAt: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  /** How many of its steps are done. */
  @Column('integer', { default: 0 })
  done: number;

  @Column('text', { nullable: true })
  problem: ProblemCode | null;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('integer', { nullable: true })
  size: number | null;

  @Column('integer', { nullable: true })
  pages: number | null;

  /**
   * Whose names it holds (`nameScope`): whoever may not know all of these any more does not get it any more.
   */
  @Column('text', { nullable: true })
  names: string | null;

  @Column('timestamptz')
  expiresAt: Date;
}
