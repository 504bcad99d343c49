import { useEffect, useState, useSyncExternalStore } from 'react';
import { Manuscript, type ManuscriptName, type ManuscriptState } from './manuscript.ts';

/** The live text of this name while the part is shown: opened when it comes, closed when it goes. A reload with unsaved words asks first. */
export function useManuscript(name: ManuscriptName): [Manuscript, ManuscriptState] {
  const [manuscript, setManuscript] = useState(() => new Manuscript(name));
  const state = useSyncExternalStore(manuscript.subscribe, manuscript.snapshot);
  useEffect(() => {
    // One that has ended does not begin again: what it held belongs to a page that was left.
    const next = manuscript.name === name && !manuscript.hasEnded ? manuscript : new Manuscript(name);
    next.begin();
    setManuscript(next);
    return () => next.end();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [name]);
  const { unsaved } = state;
  useEffect(() => {
    if (unsaved === 0) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved === 0]); // oxlint-disable-line react/exhaustive-deps -- only whether there are any
  return [manuscript, state];
}
