import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../api/session.ts';

/** Words that were written and not sent yet, by member and place. In memory only: nothing stays behind on a shared computer. */
const kept = new Map<string, string>();

/** A text that survives closing its field and leaving the page, until it is sent or thrown away. A reload asks first. */
export function useKept(place: string, initial: string): [string, (text: string) => void, () => void] {
  const { member } = useSession();
  const key = `${member.id} ${place}`;
  const [text, setText] = useState(() => kept.get(key) ?? initial);
  const keep = useCallback((next: string) => {
    if (next === initial) kept.delete(key);
    else kept.set(key, next);
    setText(next);
  }, [key, initial]);
  const forget = useCallback(() => {
    kept.delete(key);
    setText(initial);
  }, [key, initial]);
  useEffect(() => {
    if (text === initial) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [text, initial]);
  return [text, keep, forget];
}
