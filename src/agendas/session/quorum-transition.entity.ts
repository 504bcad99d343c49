import type { SeatType } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** From this moment on the meeting could decide, or could not any more. */
@Entity('quorum_transition')
@Index('quorum_transition_meeting', ['meetingId', 'id'])
export class QuorumTransition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'quorum_transition_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('boolean')
  met: boolean;

  @Column('integer')
  countries: number;

  @Column('text', { array: true })
  missingSeats: SeatType[];

  @Column('timestamptz')
  at: Date;
}
