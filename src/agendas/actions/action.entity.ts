import type { ActionState } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Something that a seat, a member or the secretariat does by a day. It lives on across meetings, and with the
 * seat it passes to its next holder.
 */
@Entity('action')
@Index('action_meeting', ['meetingId'])
export class Action {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'action_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  itemId: string;

  @Column('uuid', { nullable: true })
  decisionId: string | null;

  @Column('text')
  text: string;

  /** Neither seat nor member: the secretariat. */
  @Column('uuid', { nullable: true })
  ownerSeatId: string | null;

  @Column('uuid', { nullable: true })
  ownerMemberId: string | null;

  @Column('date')
  dueOn: string;

  @Column('uuid', { nullable: true })
  agreedSeatId: string | null;

  @Column('uuid', { nullable: true })
  agreedMemberId: string | null;

  @Column('date')
  agreedDueOn: string;

  @Column('text')
  state: ActionState;

  /** What came of it, in the words of whoever closed it. */
  @Column('text', { nullable: true })
  result: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('integer')
  revision: number;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
