import { COLLAB_DOCUMENT_KINDS, type CollabDocumentKind } from '@nbn/contracts';

/** Which manuscript: that of this object of this kind. Said over sockets as `standard:<id>`. */
export interface ManuscriptAddress {
  readonly kind: CollabDocumentKind;
  readonly id: string;
}

const ADDRESS = new RegExp(
  `^(${COLLAB_DOCUMENT_KINDS.join('|')}):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$`,
);

export function addressOf(said: string): ManuscriptAddress | null {
  const parts = ADDRESS.exec(said);
  return parts && { kind: parts[1] as CollabDocumentKind, id: parts[2]! };
}

export const said = ({ kind, id }: ManuscriptAddress): string => `${kind}:${id}`;

/** The sockets of this process that have opened it. */
export const readersOf = (address: ManuscriptAddress): string => `manuscript:${said(address)}`;
