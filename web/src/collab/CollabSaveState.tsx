import { useEffect, useState } from 'react';
import { SaveState } from '../ui/SaveState.tsx';
import type { CollabDocumentState } from './collab-document-state.ts';

/** What is not committed after this time is a worry. */
const LATE_AFTER_MS = 5_000;

/** Whether what was typed is committed, and if not, since when. */
export function CollabSaveState({
  state: { unsaved, unsavedSince, refusal, blocked },
}: {
  state: CollabDocumentState;
}) {
  const [lateSince, setLateSince] = useState<number | null>(null);
  useEffect(() => {
    if (unsavedSince === null) return undefined;
    const timer = setTimeout(
      () => setLateSince(unsavedSince),
      Math.max(0, unsavedSince + LATE_AFTER_MS - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [unsavedSince]);
  return (
    <SaveState
      saving={false}
      unsaved={unsaved}
      refused={refusal !== null || blocked}
      late={lateSince !== null && lateSince === unsavedSince}
    />
  );
}
