import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import classes from './ProposalList.module.css';
import type { Priority } from './queries.ts';

/** Proposals with the reasons for them, as their teams wrote them. */
export function ProposalList({ label, proposals }: { label: string; proposals: readonly Priority[] }) {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  return (
    <ul className={classes.list} aria-label={label}>
      {proposals.map(({ id, title, reason, country }) => (
        <li key={id} className={classes.item}>
          <h3 className={classes.title}>{title}</h3>
          <Text size="xs" c="dimmed">{t('proposedBy', { country: format.country(country) })}</Text>
          <p className={classes.reason}>{reason}</p>
        </li>
      ))}
    </ul>
  );
}
