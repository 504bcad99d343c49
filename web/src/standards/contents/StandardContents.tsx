import { useTranslation } from 'react-i18next';
import { useEffect, useMemo } from 'react';
import { outlineOf } from '@nbn/drafting';
import type { Standard } from '../queries.ts';
import classes from './Contents.module.css';
import { ContentsList } from './ContentsList.tsx';
import { showClause } from './show-clause.ts';

const ADDRESSED = /^#clause-([0-9a-f-]{36})$/;

/** The headings of a standard, to go to, and a search in its words. */
export function StandardContents({ standard }: { standard: Standard }) {
  const { t } = useTranslation('standards');
  const clauses = useMemo(() => outlineOf(standard.clauses), [standard.clauses]);

  // Who comes from a search comes to the clause; the text is drawn after the page.
  useEffect(() => {
    const id = ADDRESSED.exec(window.location.hash)?.[1];
    if (!id) return undefined;
    const timer = setTimeout(() => showClause(id), 300);
    return () => clearTimeout(timer);
  }, []);

  if (clauses.length === 0) return null;
  return (
    <details className={classes.contents}>
      <summary>{t('contents.title')}</summary>
      <ContentsList standardId={standard.id} clauses={clauses} onGo={showClause} />
    </details>
  );
}
