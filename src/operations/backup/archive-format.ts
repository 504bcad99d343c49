/** The form of an archive. A version reads its own and those before it. */
export const ARCHIVE_FORMAT = 1;
/** The first member of an archive, so that another archive is known for none of ours at its first bytes. */
export const FORMAT_MEMBER = 'norbanet-backup';
/** The last member: what must have stood before it. */
export const MANIFEST_MEMBER = 'manifest.json';
/** A table or a file stands in pieces of this size, so that none of them need be known or held as a whole. */
export const PIECE_BYTES = 4 * 1024 * 1024;

/** What stands in pieces, under a name in the folder of its kind. */
export const KINDS = ['database', 'files', 'keys'] as const;
export type Kind = (typeof KINDS)[number];

/** The size and the SHA-256 of something as it stands in an archive. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

/** Rows in COPY's text format, in the order of their key; each ends with a line feed, and no other is in it. */
export interface ArchivedTable extends Digest {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

export interface ArchivedSequence {
  readonly name: string;
  readonly value: string;
  readonly isCalled: boolean;
}

/** Where the audit log ended: a later export that does not go on from here was rewritten. */
export interface AuditHead {
  readonly entries: string;
  readonly seal: number | null;
  readonly hash: string | null;
  readonly checkpoint: number | null;
}

/** Who was erased, and what stands in the place of the name: enough to erase them again, and no name. */
export interface ErasedMember {
  readonly memberId: string;
  readonly label: string;
  readonly erasedAt: string;
}

/** What an archive holds. It says all of it again, so that nothing can be missing or be too much. */
export interface Manifest {
  readonly format: number;
  /** The version of Norbanet that made it. */
  readonly version: string;
  readonly madeAt: string;
  readonly installation: { readonly id: string; readonly host: string };
  readonly postgres: string;
  /** The names of the migrations that its database has. */
  readonly migrations: readonly string[];
  readonly audit: AuditHead;
  readonly tables: readonly ArchivedTable[];
  readonly sequences: readonly ArchivedSequence[];
  readonly files: readonly (Digest & { readonly name: string })[];
  /** Files that rows name and the store did not have. */
  readonly missing: readonly string[];
  readonly keys: readonly (Digest & { readonly name: string })[];
  readonly erased: readonly ErasedMember[];
}

/** The name of a piece. */
export const pieceName = (kind: Kind, name: string, piece: number): string =>
  `${kind}/${name}/${String(piece).padStart(8, '0')}`;

const PIECE_NAME = /^(database|files|keys)\/([\w.-]{1,120})\/(\d{8})$/;

/** What a member is a piece of; null for a name that no archive has. */
export function parsePieceName(member: string): { kind: Kind; name: string; piece: number } | null {
  const [, kind, name, piece] = PIECE_NAME.exec(member) ?? [];
  return kind && name && piece ? { kind: kind as Kind, name, piece: Number(piece) } : null;
}

/** What is wrong with an archive, or with the key to it. It is told without a stack. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
}
