import type { VersionKind } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FingerprintScheme } from './version-fingerprint.ts';

/** A standard as it was at one moment, for ever. The database refuses to rewrite it. */
@Entity('standard_version')
export class StandardVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'standard_version_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  /** 1, 2, 3 … within the standard, without a gap. */
  @Column('integer')
  ordinal: number;

  @Column('text')
  label: string;

  @Column('text')
  kind: VersionKind;

  @Column('text')
  title: string;

  /** By which scheme its hash is taken: 1 over the title and the clauses, 2 over definitions and sources too. */
  @Column('smallint')
  scheme: FingerprintScheme;

  /** Over all that the version says, as far as its scheme goes. */
  @Column('text')
  hash: string;

  @Column('integer')
  clauses: number;

  /** Null: the system, as when a round opens on schedule. */
  @Column('uuid', { nullable: true })
  madeBy: string | null;

  @Column('timestamptz')
  madeAt: Date;

  /** When words were removed from it for ever: its hash was recomputed then. */
  @Column('timestamptz', { nullable: true })
  purgedAt: Date | null;
}
