import { type UnsavedPage, unsavedChanges } from '../unsaved/unsaved-changes.ts';
import type { CollabDocument, CollabDocumentName } from './collab-document.ts';

/** Texts whose page was left while something that was typed in them was not committed yet. */
const backgroundDocuments = new Map<CollabDocumentName, CollabDocument>();

const draftKeyOf = (name: CollabDocumentName): string => `text ${name}`;

/** Nothing of them goes out any more, and nothing stays. */
function closeAll(): void {
  for (const manuscript of backgroundDocuments.values()) manuscript.close();
  backgroundDocuments.clear();
}
unsavedChanges.onClear(closeAll);

/** What somebody discarded is not sent any more. */
unsavedChanges.subscribe(() => {
  for (const [name, manuscript] of backgroundDocuments) {
    if (unsavedChanges.get(draftKeyOf(name)) !== undefined) continue;
    backgroundDocuments.delete(name);
    manuscript.close();
  }
});

/** The text of this name that was left, to go on with. */
export function resumeDocument(name: CollabDocumentName): CollabDocument | undefined {
  const manuscript = backgroundDocuments.get(name);
  backgroundDocuments.delete(name);
  unsavedChanges.discard(draftKeyOf(name));
  return manuscript;
}

/**
 * The page of a text is left. What was typed and is not committed yet still goes out, or waits for the
 * connection, and is told of as unsaved until then; a text of which all is committed, or nothing can be any
 * more, ends.
 */
export function releaseDocument(manuscript: CollabDocument, label: string, page: UnsavedPage): void {
  const { name } = manuscript;
  const isDone = (): boolean => {
    const { unsaved, phase } = manuscript.snapshot();
    return unsaved === 0 || phase !== 'open';
  };
  if (isDone()) {
    manuscript.close();
    return;
  }
  unsavedChanges.set(draftKeyOf(name), { value: name, base: null, label, page });
  backgroundDocuments.set(name, manuscript);
  const stop = manuscript.subscribe(() => {
    if (backgroundDocuments.get(name) !== manuscript) stop();
    else if (isDone()) {
      stop();
      resumeDocument(name)?.close();
    }
  });
}
