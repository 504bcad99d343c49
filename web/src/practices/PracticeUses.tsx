import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Section } from '../ui/Page.tsx';
import classes from './Practices.module.css';
import type { Practice } from './queries.ts';

/** What other organisations made of it: counted, and in their words. */
export function PracticeUses({ practice, onUse }: { practice: Practice; onUse: (() => void) | null }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const { uses, useCounts, ownUse } = practice;
  const counts = useCounts.map(({ outcome, count }) =>
    t('practice.outcomeCount', { outcome: t(`practice.outcomes.${outcome}`), count }),
  );
  return (
    <Section
      title={t('practice.used')}
      aside={
        onUse && (
          <Button size="xs" variant="default" onClick={onUse}>
            {t(ownUse ? 'practice.useChange' : 'practice.use')}
          </Button>
        )
      }
    >
      {uses.length === 0 && <Text c="dimmed">{t('practice.usedNone')}</Text>}
      {uses.length > 0 && (
        <>
          <Text size="sm" c="dimmed" mb={12}>
            {counts.join(' · ')}
          </Text>
          <ul className={classes.uses}>
            {uses.map(({ organisationId, organisation, country, outcome, words, at }) => (
              <li key={organisationId}>
                <p className={classes.by}>
                  <strong>{organisation}</strong>
                  {country && <span>{format.country(country)}</span>}
                  <span>{t(`practice.outcomes.${outcome}`)}</span>
                  <time dateTime={at}>{format.shortDay(at)}</time>
                </p>
                {words && <p className={classes.said}>{words}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
