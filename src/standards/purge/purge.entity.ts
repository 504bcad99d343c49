import type { PurgeState } from '@nbn/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A removal of words everywhere: who asked, who carried it out, why and how much. Never the words. */
@Entity('purge')
@Check('purge_reason_length', 'char_length(reason) between 1 and 2000')
@Check('purge_state', `state in ('asked', 'done', 'withdrawn')`)
@Check('purge_two_members', `state <> 'done' or ended_by <> asked_by`)
@Check(
  'purge_ended_whole',
  `(state = 'asked') = (ended_at is null) and (state = 'done') = (removed is not null)`,
)
@Check('purge_secret_ends', `state = 'asked' or (key is null and digest is null)`)
export class Purge {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'purge_pk' })
  id: string;

  @Column('uuid')
  askedBy: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('text')
  reason: string;

  @Column('text')
  state: PurgeState;

  /**
   * With the digest: whether the words that the second member types are the same. Both go when the purge
   * ends.
   */
  @Column('bytea', { nullable: true })
  key: Buffer | null;

  @Column('bytea', { nullable: true })
  digest: Buffer | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** Rows that held the words, by table. */
  @Column('jsonb', { nullable: true })
  removed: Readonly<Record<string, number>> | null;

  /** Rows that hold them still, because nothing is rewritten there. */
  @Column('jsonb', { nullable: true })
  remaining: Readonly<Record<string, number>> | null;
}
