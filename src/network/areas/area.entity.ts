import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of the Network's work, by which plans, priorities, clauses and decisions are grouped. */
@Entity('area')
export class Area {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'area_pk' })
  id!: string;

  /** What files call it; it stays when the title changes. */
  @Column('text')
  code!: string;

  @Column('text')
  title!: string;

  @Column('integer')
  ordinal!: number;

  /** Since when it cannot be chosen any more; it stays readable where it was used. */
  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  @Column('integer', { default: 1 })
  revision!: number;
}
