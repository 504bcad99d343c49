import type { DirectoryField } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A member looked at a restricted field; its holder sees who and when. It outlives the entry. */
@Entity('directory_reveal')
@Index('directory_reveal_entry', ['entryId', 'at', 'id'])
@Index('directory_reveal_member', ['memberId', 'at'])
export class DirectoryReveal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'directory_reveal_pk' })
  id!: string;

  @Column('uuid')
  entryId!: string;

  @Column('text')
  field!: DirectoryField;

  @Column('uuid')
  memberId!: string;

  @Column('timestamptz')
  at!: Date;
}
