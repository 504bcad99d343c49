import { createContext, useContext } from 'react';

/** Where on the page a clause stands, as the address within it; null where it is not there. */
export type ReferencePlaces = (clauseId: string) => string | null;

const ReferencePlacesContext = createContext<ReferencePlaces | null>(null);
export const ReferencePlacesProvider = ReferencePlacesContext.Provider;

/** Where references lead on this page; null where they are words alone. */
export const useReferencePlaces = (): ReferencePlaces | null => useContext(ReferencePlacesContext);

/** Where the clauses of a page stand that shows these: each has its id as an anchor, `#clause-…`. */
export function placesOf(clauses: readonly { readonly id: string }[]): ReferencePlaces {
  const present = new Set(clauses.map(({ id }) => id));
  return (clauseId) => (present.has(clauseId) ? `#clause-${clauseId}` : null);
}
