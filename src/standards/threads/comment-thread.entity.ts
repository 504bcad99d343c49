import type { AnchorState, CountryCode, ThreadAudience, ThreadState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A comment thread on a passage of a clause, or on the clause as a whole. */
@Entity('comment_thread')
export class CommentThread {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_thread_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  @Column('uuid')
  clauseId: string;

  /** The opener's country: its network members may answer. */
  @Column('text', { nullable: true })
  country: CountryCode | null;

  @Column('text', { default: 'network' })
  audience: ThreadAudience;

  /** The named readers of a restricted thread, its opener among them. */
  @Column('uuid', { array: true, default: [] })
  readers: string[];

  @Column('text')
  anchorState: AnchorState;

  @Column('integer')
  anchorStart: number;

  @Column('integer')
  anchorEnd: number;

  @Column('text')
  quote: string;

  @Column('text')
  prefix: string;

  @Column('text')
  suffix: string;

  @Column('text')
  state: ThreadState;

  /** Who resolved or reopened it last; at first, who opened it. */
  @Column('uuid')
  stateBy: string;

  @Column('timestamptz')
  stateAt: Date;

  @Column('uuid')
  openedBy: string;

  @Column('timestamptz')
  openedAt: Date;

  /** The client's key of the opening, by which a resend is recognised. */
  @Column('uuid')
  key: string;

  /** How many comments it has: the ordinal of its last one. */
  @Column('integer')
  comments: number;

  @Column('uuid', { array: true })
  participants: string[];
}
