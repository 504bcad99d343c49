import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Manuscript, type ManuscriptName, type ManuscriptState } from './manuscript.ts';

/**
 * The live text of this name while the part is shown: opened when it comes, closed when it goes. One that the server does not follow
 * any more is followed by another with the server's text. A reload with unsaved words asks first.
 */
export function useManuscript(name: ManuscriptName): [Manuscript, ManuscriptState] {
  const [manuscript, setManuscript] = useState(() => new Manuscript(name));
  const state = useSyncExternalStore(manuscript.subscribe, manuscript.snapshot);
  const current = useRef(manuscript);
  useEffect(() => {
    // One that has ended does not begin again: what it held belongs to a page that was left.
    const known = current.current;
    current.current = known.name === name && !known.hasEnded ? known : new Manuscript(name);
    current.current.begin();
    setManuscript(current.current);
    return () => current.current.end();
  }, [name]);
  const { unsaved, phase } = state;
  useEffect(() => {
    if (phase !== 'refused' || manuscript !== current.current) return;
    current.current = manuscript.successor();
    manuscript.end();
    current.current.begin();
    setManuscript(current.current);
  }, [phase, manuscript]);
  useEffect(() => {
    if (unsaved === 0) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved === 0]); // oxlint-disable-line react/exhaustive-deps -- only whether there are any
  return [manuscript, state];
}
