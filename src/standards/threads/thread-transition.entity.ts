import type { ThreadState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One resolving or reopening of a thread: who and when, all of them kept. */
@Entity('thread_transition')
export class ThreadTransition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'thread_transition_pk' })
  id: string;

  @Column('uuid')
  threadId: string;

  @Column('text')
  state: ThreadState;

  @Column('uuid')
  byId: string;

  @Column('timestamptz')
  at: Date;
}
