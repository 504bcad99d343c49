import type { CountryCode, PlanCurrency, PlanLineState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one country plans to do in an area by a day, and whose it is. */
@Entity({ name: 'work_plan_line' })
export class WorkPlanLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'work_plan_line_pk' })
  id!: string;

  @Column('text')
  countryCode!: CountryCode;

  @Column('uuid')
  areaId!: string;

  /** What it carries out, if it does: a clause or a priority, never both. */
  @Column('uuid', { nullable: true })
  clauseId!: string | null;

  @Column('uuid', { nullable: true })
  priorityId!: string | null;

  @Column('text')
  action!: string;

  @Column('date')
  dueOn!: string;

  /** A reminder whose time lay before this is dropped. */
  @Column('timestamptz')
  dueOnSetAt!: Date;

  /** Whose it is: a seat of the team, whoever holds it, or one member of the country; never both. */
  @Column('uuid', { nullable: true })
  ownerSeatId!: string | null;

  @Column('uuid', { nullable: true })
  ownerMemberId!: string | null;

  /** Hundredths of the currency. The driver reads what may be longer than a number as text. */
  @Column('bigint', { nullable: true })
  amountCents!: string | number | null;

  @Column('text', { nullable: true })
  currency!: PlanCurrency | null;

  /** Whether those outside the country read it. */
  @Column('boolean')
  shared!: boolean;

  @Column('text')
  state!: PlanLineState;

  @Column('timestamptz')
  stateSetAt!: Date;

  @Column('integer')
  revision!: number;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;
}
