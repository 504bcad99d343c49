import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An amendment on a ballot, by itself or among its rivals, with the very text that it is held on. */
@Entity('amendment_ballot')
export class AmendmentBallot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_ballot_pk' })
  ballotId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_ballot_pk' })
  amendmentId: string;

  /** The clause as the voters were asked to have it. */
  @Column('text')
  text: string;

  /** SHA-256 of it. */
  @Column('text')
  textHash: string;

  /** When the clause was found to be another one than was voted on: the result is kept and decides nothing. */
  @Column('timestamptz', { nullable: true })
  textChangedAt: Date | null;
}
