import { useTranslation } from 'react-i18next';
import type { NumberedClause } from './clause-name.ts';
import { ClauseText } from './ClauseText.tsx';
import type { FindTerms } from './definitions/term-ranges.ts';
import classes from './Draft.module.css';
import { headingLevels } from './heading-levels.ts';
import type { Thread } from './queries.ts';

const NO_THREADS: readonly Thread[] = [];
const NO_TERMS: FindTerms = () => [];

/**
 * More than a window shows at once. Drawing two thousand clauses would put off the moment that this bridges.
 */
const MAX_CLAUSES = 80;

/**
 * The first words of a draft and nothing beside them: what stands there in the moment before one can write.
 */
export function DraftTextPlaceholder({ clauses }: { clauses: readonly NumberedClause[] }) {
  const { t } = useTranslation('standards');
  const levels = headingLevels(clauses);
  return (
    <article className={classes.text} data-tools aria-label={t('text')}>
      {clauses.slice(0, MAX_CLAUSES).map((clause, at) => (
        <div key={clause.id} className={classes.row} data-kind={clause.kind} data-level={clause.number.level}>
          <div className={classes.number} aria-hidden>
            {clause.number.label}
          </div>
          <div className={classes.words}>
            <ClauseText
              clause={clause}
              threads={NO_THREADS}
              open={null}
              findTerms={NO_TERMS}
              headingLevel={levels[at]!}
            />
          </div>
        </div>
      ))}
    </article>
  );
}
