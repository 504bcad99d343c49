import { useTranslation } from 'react-i18next';
import type { NumberedClause } from '../clause-name.ts';
import { ClauseSearch } from './ClauseSearch.tsx';
import classes from './Contents.module.css';

interface ContentsListProps {
  standardId: string;
  clauses: readonly NumberedClause[];
  /** The heading under which the reader is. */
  current?: string | null;
  onGo: (clauseId: string) => void;
}

/** A search in the words of a standard, and its headings to go to. */
export function ContentsList({ standardId, clauses, current = null, onGo }: ContentsListProps) {
  const { t } = useTranslation('standards');
  const headings = clauses.filter(({ kind }) => kind === 'heading');
  return (
    <>
      <ClauseSearch standardId={standardId} clauses={clauses} onGo={onGo} />
      {headings.length > 0 && (
        <nav aria-label={t('contents.headings')}>
          <ol className={classes.headings}>
            {headings.map(({ id, number, level, text }) => (
              <li key={id} style={{ paddingInlineStart: `${(level - 1) * 16}px` }}>
                <a
                  href={`#clause-${id}`}
                  aria-current={id === current ? 'location' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    onGo(id);
                  }}
                >
                  <span className={classes.number}>{number.label}</span> {text}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </>
  );
}
