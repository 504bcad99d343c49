import type { ReactNode } from 'react';
import { showClause } from '../contents/show-clause.ts';
import classes from './References.module.css';
import { useReferencePlaces } from './reference-places.ts';

interface ReferenceLinkProps {
  clauseId: string;
  /** The number of the clause. */
  children: ReactNode;
}

/** The number of a clause in a text, which leads to it on pages that show it. */
export function ReferenceLink({ clauseId, children }: ReferenceLinkProps) {
  const places = useReferencePlaces();
  if (!places) return children;
  const place = places(clauseId);
  if (place === null)
    return (
      <span className={classes.broken} data-reference={clauseId}>
        {children}
      </span>
    );
  return (
    <a
      href={place}
      className={classes.reference}
      data-reference={clauseId}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        showClause(clauseId);
      }}
    >
      {children}
    </a>
  );
}
