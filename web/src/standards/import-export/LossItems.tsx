import type { ImportLoss } from '@nbn/import';
import { useTranslation } from 'react-i18next';
import classes from './ImportExport.module.css';

/** Losses one under another, each with the first words of where; of pictures, where to keep them instead. */
export function LossItems({ losses }: { losses: readonly ImportLoss[] }) {
  const { t } = useTranslation('losses');
  return (
    <ul className={classes.losses}>
      {losses.map(({ kind, count, where }) => (
        <li key={kind}>
          {t(kind, { count })}.
          {where.length > 0 && (
            <span className={classes.hint}>
              {' '}
              {t('where', { where: where.map((words) => `“${words}”`).join(', ') })}
            </span>
          )}
          {kind === 'image' && <span className={classes.hint}> {t('imageAdvice')}</span>}
        </li>
      ))}
    </ul>
  );
}
