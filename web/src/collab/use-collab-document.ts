import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { currentPage } from '../unsaved/unsaved-changes.ts';
import { releaseDocument, resumeDocument } from './background-documents.ts';
import { CollabDocument } from './collab-document.ts';
import type { CollabDocumentName, CollabDocumentState } from './collab-document-state.ts';

/**
 * The live text of this name while the part is shown: opened when it comes, closed when it goes. What was
 * typed and is not committed when the page is left goes on in memory, and is there when one comes back. One
 * that the server does not follow any more is followed by another with the server's text. A reload with
 * unsaved words asks first.
 */
export function useCollabDocument(name: CollabDocumentName): [CollabDocument, CollabDocumentState] {
  const { t } = useTranslation();
  const [collabDocument, setCollabDocument] = useState(
    () => resumeDocument(name) ?? new CollabDocument(name),
  );
  const state = useSyncExternalStore(collabDocument.subscribe, collabDocument.snapshot);
  const { unsaved, phase } = state;
  const current = useRef(collabDocument);
  const page = useRef(currentPage());
  useEffect(() => {
    // One that has ended does not begin again: what it held belongs to a page that was left.
    const known = current.current;
    current.current =
      known.name === name && !known.hasClosed ? known : (resumeDocument(name) ?? new CollabDocument(name));
    current.current.connect();
    setCollabDocument(current.current);
    return () => releaseDocument(current.current, t('unsaved.text'), page.current);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [name]);
  useEffect(() => {
    if (phase !== 'refused' || collabDocument !== current.current) return;
    current.current = collabDocument.createSuccessor();
    collabDocument.close();
    current.current.connect();
    setCollabDocument(current.current);
  }, [phase, collabDocument]);
  useEffect(() => {
    if (unsaved === 0) return undefined;
    // By the time that the page is left, the address is another one.
    page.current = currentPage();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved === 0]); // oxlint-disable-line react/exhaustive-deps -- only whether there are any
  return [collabDocument, state];
}
