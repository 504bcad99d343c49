import type { ThreadState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Every time a thread was resolved or reopened: who and when. */
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
