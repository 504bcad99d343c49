import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import classes from './Amendments.module.css';
import type { WordConflict } from './queries.ts';

/** The words that contradict one another, each with what both came from: nothing is chosen for the reader. */
export function Conflicts({ conflicts }: { conflicts: readonly WordConflict[] }) {
  const { t } = useTranslation('amendments');
  return (
    <Notice kind="loss" title={t('conflict.title', { count: conflicts.length })}>
      {conflicts.map(({ base, proposed, current }, at) => (
        <dl key={at} className={classes.conflict}>
          <div>
            <dt>{t('conflict.base')}</dt>
            <dd>{base || t('conflict.nothing')}</dd>
          </div>
          <div>
            <dt>{t('conflict.proposed')}</dt>
            <dd>{proposed || t('conflict.nothing')}</dd>
          </div>
          <div>
            <dt>{t('conflict.current')}</dt>
            <dd>{current || t('conflict.nothing')}</dd>
          </div>
        </dl>
      ))}
    </Notice>
  );
}
