import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to which comment of a thread a member has read. */
@Entity('thread_read')
export class ThreadRead {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'thread_read_pk' })
  memberId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'thread_read_pk' })
  threadId: string;

  /** The ordinal of the last comment seen. */
  @Column('integer')
  seen: number;
}
