import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret of one meeting, over which the codes are made that check people in. */
@Entity('check_in_key')
export class CheckInKey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'check_in_key_pk' })
  meetingId: string;

  @Column('bytea')
  key: Buffer;
}
