import type { HeldFinding } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A version whose checks are not done, or were not passed. */
@Entity('document_version_check')
@Index('document_version_check_due', ['dueAt'], { where: 'due_at is not null' })
export class DocumentVersionCheck {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_version_check_pk' })
  versionId: string;

  /** In which session it was added; null for those that were there before. */
  @Column('uuid', { nullable: true })
  sessionId: string | null;

  /** When it is tried again; null when nothing more happens by itself. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** A process works on it until then. */
  @Column('timestamptz', { nullable: true })
  takenUntil: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('jsonb', { default: () => `'[]'` })
  findings: readonly HeldFinding[];

  /** By which the very same text is known again once a coordinator has let it through. */
  @Column('text', { array: true, default: () => `'{}'` })
  claims: string[];
}
