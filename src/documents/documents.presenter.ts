import type { AttachableKind } from '@nbn/contracts';
import { displayNameFor, presentPerson } from '#platform/people/person';
import type { Page } from '#platform/persistence/page';
import type { AttachmentTargetSummary } from './attachment-target-registry.ts';
import { mayChange, mayKnowCollection, mayShareOut } from './documents.policy.ts';
import type { DocumentRow, DocumentDetails } from './documents.query.ts';
import type { DocumentLine, DocumentList, DocumentView } from './dto/document.view.ts';
import type { Reader } from './document.visibility.ts';

/** A document as one line, in the library or among the papers of an object. */
export function presentDocumentLine(reader: Reader, row: DocumentRow): DocumentLine {
  const { id, title, audience, countryCode, state, owner, version, name, mediaType, size, changedAt } = row;
  const { ownerSeat, collection, language, tags, reviewState } = row;
  return {
    id,
    title,
    audience,
    country: countryCode,
    state,
    ownerName: reader && owner ? displayNameFor(reader, owner) : '',
    ownerSeat,
    collection:
      collection && reader && mayKnowCollection(reader, collection)
        ? { id: collection.id, name: collection.name }
        : null,
    language,
    tags: [...tags],
    reviewState,
    version,
    name,
    mediaType,
    size,
    changedAt,
  };
}

export function presentDocumentList(reader: Reader, page: Page<DocumentRow>): DocumentList {
  return { items: page.items.map((row) => presentDocumentLine(reader, row)), next: page.next };
}

/** One document as one reader gets it; `attachedTo` holds only what that reader sees. */
export function presentDocument(
  reader: Reader,
  row: DocumentDetails,
  attachedTo: readonly (AttachmentTargetSummary & { kind: AttachableKind })[],
): DocumentView {
  const mayKeep = reader !== null && mayChange(reader, row);
  const may = mayKeep && row.state === 'current';
  return {
    ...presentDocumentLine(reader, row),
    revision: row.revision,
    reviewOn: row.reviewOn,
    reviewedAt: row.reviewedAt,
    reviewedByName: reader && row.reviewedBy ? displayNameFor(reader, row.reviewedBy) : null,
    withdrawnAt: row.withdrawnAt,
    named: reader && mayChange(reader, row) ? row.named.map((member) => presentPerson(reader, member)) : [],
    versions: row.versions.map(({ addedBy, findings, traits, ...version }) => ({
      ...version,
      addedByName: reader ? displayNameFor(reader, addedBy) : '',
      findings: [...findings],
      traits: mayKeep ? [...traits] : [],
    })),
    attachedTo: attachedTo.map(({ readers: _readers, ...target }) => target),
    can: { replace: may, withdraw: may, edit: may, shareOut: may && mayShareOut(reader, row) },
  };
}
