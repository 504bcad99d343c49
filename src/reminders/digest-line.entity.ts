import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A reminder that goes with its member's daily mail; gone once that mail is planned. */
@Entity('digest_line')
@Index('digest_line_waiting', ['at'])
@Index('digest_line_member', ['memberId'])
export class DigestLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'digest_line_pk' })
  id: string;

  @Column('uuid')
  memberId: string;

  @Column('text')
  line: string;

  @Column('text')
  url: string;

  @Column('timestamptz')
  at: Date;
}
