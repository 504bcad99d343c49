import { type UnsavedPage, unsavedChanges } from '../unsaved/unsaved-changes.ts';
import type { CollabDocument } from './collab-document.ts';
import type { CollabDocumentName } from './collab-document-state.ts';

/** Texts whose page was left while something that was typed in them was not committed yet. */
const backgroundDocuments = new Map<CollabDocumentName, CollabDocument>();

const draftKeyOf = (name: CollabDocumentName): string => `text ${name}`;

/** Nothing of them goes out any more, and nothing stays. */
function closeAll(): void {
  for (const collabDocument of backgroundDocuments.values()) collabDocument.close();
  backgroundDocuments.clear();
}
unsavedChanges.onClear(closeAll);

/** What somebody discarded is not sent any more. */
unsavedChanges.subscribe(() => {
  for (const [name, collabDocument] of backgroundDocuments) {
    if (unsavedChanges.get(draftKeyOf(name)) !== undefined) continue;
    backgroundDocuments.delete(name);
    collabDocument.close();
  }
});

/** The text of this name that was left, to go on with. */
export function resumeDocument(name: CollabDocumentName): CollabDocument | undefined {
  const collabDocument = backgroundDocuments.get(name);
  backgroundDocuments.delete(name);
  unsavedChanges.discard(draftKeyOf(name));
  return collabDocument;
}

/**
 * The page of a text is left. What was typed and is not committed yet still goes out, or waits for the
 * connection, and is reported as unsaved until then; a text of which all is committed, or nothing can be any
 * more, ends.
 */
export function releaseDocument(collabDocument: CollabDocument, label: string, page: UnsavedPage): void {
  const { name } = collabDocument;
  const isDone = (): boolean => {
    const { unsaved, phase } = collabDocument.snapshot();
    return unsaved === 0 || phase !== 'open';
  };
  if (isDone()) {
    collabDocument.close();
    return;
  }
  unsavedChanges.set(draftKeyOf(name), { value: name, base: null, label, page });
  backgroundDocuments.set(name, collabDocument);
  const stop = collabDocument.subscribe(() => {
    if (backgroundDocuments.get(name) !== collabDocument) stop();
    else if (isDone()) {
      stop();
      resumeDocument(name)?.close();
    }
  });
}
