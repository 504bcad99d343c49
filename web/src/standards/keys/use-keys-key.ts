import { useEffect } from 'react';

/** Ctrl + / asks for the list of keys, wherever the sign stands on a keyboard: on many it takes Shift. */
export function useKeysKey(onAsked: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey === event.metaKey) return;
      if (event.key !== '/') return;
      event.preventDefault();
      onAsked();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onAsked]);
}
