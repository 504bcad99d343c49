import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An article or another numbered part of an instrument: its number and short title, never its text. */
@Entity('provision')
export class Provision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'provision_pk' })
  id!: string;

  @Column('uuid')
  instrumentId!: string;

  /** As it is cited, without the unit: `11a`. */
  @Column('text')
  number!: string;

  @Column('text')
  title!: string;

  @Column('integer')
  ordinal!: number;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  @Column('integer', { default: 1 })
  revision!: number;
}
