import type { ShareAccessKind } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was done with a link. */
@Entity('document_share_access')
export class DocumentShareAccess {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_share_access_pk' })
  id: string;

  @Column('uuid')
  linkId: string;

  @Column('text')
  kind: ShareAccessKind;

  @Column('timestamptz')
  at: Date;
}
