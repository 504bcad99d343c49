import { useTranslation } from 'react-i18next';
import { useEffect, useMemo } from 'react';
import { outlineOf } from '@nbn/drafting';
import type { Standard } from '../queries.ts';
import { ClauseSearch } from './ClauseSearch.tsx';
import classes from './Contents.module.css';
import { showClause } from './show-clause.ts';

const ADDRESSED = /^#clause-([0-9a-f-]{36})$/;

/** The headings of a standard, to go to, and a search in its words. */
export function StandardContents({ standard }: { standard: Standard }) {
  const { t } = useTranslation('standards');
  const clauses = useMemo(() => outlineOf(standard.clauses), [standard.clauses]);
  const headings = clauses.filter(({ kind }) => kind === 'heading');

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
      <ClauseSearch standardId={standard.id} clauses={clauses} />
      {headings.length > 0 && (
        <nav aria-label={t('contents.headings')}>
          <ol className={classes.headings}>
            {headings.map(({ id, number, level, text }) => (
              <li key={id} style={{ paddingInlineStart: `${(level - 1) * 16}px` }}>
                <a
                  href={`#clause-${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    showClause(id);
                  }}
                >
                  <span className={classes.number}>{number.label}</span> {text}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </details>
  );
}
