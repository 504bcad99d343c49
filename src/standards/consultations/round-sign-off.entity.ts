import type { CountryCode } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat's signature under its country's position, as the position was at that revision. */
@Entity('round_sign_off')
export class RoundSignOff {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_sign_off_pk' })
  roundId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'round_sign_off_pk' })
  country: CountryCode;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_sign_off_pk' })
  seatId: string;

  @Column('uuid')
  memberId: string;

  @Column('integer')
  revision: number;

  @Column('timestamptz')
  at: Date;
}
