import type { CountryCode, FollowUpState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** What one country does with one decision. */
@Entity('follow_up')
@Unique('follow_up_once', ['decisionId', 'countryCode'])
export class FollowUp {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_up_pk' })
  id: string;

  @Column('uuid')
  decisionId: string;

  @Column('text')
  countryCode: CountryCode;

  /** The seat of that country's team that is reminded. */
  @Column('uuid')
  seatId: string;

  @Column('text')
  state: FollowUpState;

  /** Read by the country itself, and by others once it is shared. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('boolean')
  shared: boolean;

  @Column('integer')
  revision: number;

  @Column('timestamptz')
  updatedAt: Date;
}
