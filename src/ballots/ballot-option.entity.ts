import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be voted for; its label stays as it was when the ballot was announced. */
@Entity({ name: 'ballot_option' })
export class BallotOption {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ballot_option_pk' })
  ballotId!: string;

  /** The id of the thing itself, such as a proposed priority. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ballot_option_pk' })
  optionId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  label!: string;
}
