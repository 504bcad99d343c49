import type { Office } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type OfficeOutcome = 'given' | 'refused' | 'replaced';

/** An office that one member wants another to have; somebody else gives it, or refuses it. */
@Entity('office_proposal')
export class OfficeProposal {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  office!: Office;

  @Column('uuid')
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;

  /** Nobody else of the secretariat could give it then: a seat of a national team does. */
  @Column('boolean')
  asksSeats!: boolean;

  @Column('text', { nullable: true })
  outcome!: OfficeOutcome | null;

  @Column('uuid', { nullable: true })
  settledBy!: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;
}
