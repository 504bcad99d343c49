import { COLLAB_DOCUMENT_KINDS, type CollabDocumentKind } from '@nbn/contracts';

/** Identifies a collab document by its object's kind and id. In socket messages: `standard:<id>`. */
export interface CollabAddress {
  readonly kind: CollabDocumentKind;
  readonly id: string;
}

const ADDRESS_PATTERN = new RegExp(
  `^(${COLLAB_DOCUMENT_KINDS.join('|')}):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$`,
);

export function parseAddress(text: string): CollabAddress | null {
  const parts = ADDRESS_PATTERN.exec(text);
  return parts && { kind: parts[1] as CollabDocumentKind, id: parts[2]! };
}

export const formatAddress = ({ kind, id }: CollabAddress): string => `${kind}:${id}`;

/** The sockets of this process that have opened it. */
export const readersRoom = (address: CollabAddress): string => `collab-document:${formatAddress(address)}`;
