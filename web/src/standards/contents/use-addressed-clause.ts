import { useEffect } from 'react';
import { showClause } from './show-clause.ts';

const ADDRESSED = /^#clause-([0-9a-f-]{36})$/;
/** The text is drawn after the page. */
const DRAWN_AFTER_MS = 300;

/** Who comes from a search comes to the clause that the address names. */
export function useAddressedClause(): void {
  useEffect(() => {
    const id = ADDRESSED.exec(window.location.hash)?.[1];
    if (!id) return undefined;
    const timer = setTimeout(() => showClause(id), DRAWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
}
