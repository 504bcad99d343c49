import type { AccessRequestState, DirectoryField } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A member asks for one field of an entry that its holder lets others ask for. */
@Entity('directory_request')
@Index('directory_request_entry', ['entryId', 'askedAt'])
@Index('directory_request_member', ['memberId', 'askedAt'])
export class DirectoryRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'directory_request_pk' })
  id!: string;

  @Column('uuid')
  entryId!: string;

  @Column('text')
  field!: DirectoryField;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  state!: AccessRequestState;

  @Column('timestamptz')
  askedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
