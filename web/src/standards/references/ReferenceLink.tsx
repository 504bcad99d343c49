import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
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
  if (place === null) return <BrokenReference clauseId={clauseId}>{children}</BrokenReference>;
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

/** A number that leads nowhere any more. Its words are the text's alone, so what is said aloud of it stands beside them. */
function BrokenReference({ clauseId, children }: ReferenceLinkProps) {
  const { t } = useTranslation('standards');
  // A link that cannot be followed has no element of its own: an anchor without an address is no link aloud.
  const aloud = { role: 'link', 'aria-disabled': true, 'aria-description': t('reference.removed') } as const;
  return (
    <span {...aloud} className={classes.broken} data-reference={clauseId}>
      {children}
    </span>
  );
}
