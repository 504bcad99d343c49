import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import classes from './Exchange.module.css';
import type { WordLoss } from './word-queries.ts';

/** What of a Word file is left out or taken in another form, with the first places of each. */
export function LossList({ losses }: { losses: readonly WordLoss[] }) {
  const { t } = useTranslation('exchange');
  if (losses.length === 0) return <Text size="sm" c="dimmed">{t('losses.none')}</Text>;
  return (
    <Notice kind="waits" title={t('losses.title')}>
      <ul className={classes.losses}>
        {losses.map(({ kind, count, where }) => (
          <li key={kind}>
            {t(`losses.${kind}`, { count })}.
            {where.length > 0 && <span className={classes.hint}> {t('losses.where', { where: where.map((words) => `“${words}”`).join(', ') })}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
