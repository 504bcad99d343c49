import type { DirectoryField } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A field given to one member by name, for a reason and until a day. */
@Entity('directory_grant')
@Index('directory_grant_of', ['entryId', 'field', 'memberId'])
export class DirectoryGrant {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'directory_grant_pk' })
  id!: string;

  @Column('uuid')
  entryId!: string;

  @Column('text')
  field!: DirectoryField;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  reason!: string;

  @Column('uuid')
  grantedBy!: string;

  @Column('timestamptz')
  grantedAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
