import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A law, convention or handbook outside the Network, by which its countries are monitored. */
@Entity('instrument')
export class Instrument {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'instrument_pk' })
  id!: string;

  /** What files call it; it stays when the title changes. */
  @Column('text')
  code!: string;

  @Column('text')
  title!: string;

  @Column('text')
  shortTitle!: string;

  /** What stands before a number where it is cited, such as `Art.`; may be empty. */
  @Column('text', { default: '' })
  unit!: string;

  /** Who monitors it. */
  @Column('text', { nullable: true })
  body!: string | null;

  @Column('integer')
  ordinal!: number;

  /** Since when it cannot be chosen any more; it stays readable where it was used. */
  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  @Column('integer', { default: 1 })
  revision!: number;
}
