import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Page.tsx';
import classes from './FeedInstructions.module.css';

const PROGRAMS = ['outlook', 'outlookWeb', 'google', 'apple', 'thunderbird'] as const;

/** How to subscribe in each calendar program, and how soon it notices a change. */
export function FeedInstructions() {
  const { t } = useTranslation('meetings');
  return (
    <Section title={t('feed.how.title')}>
      <Text size="sm">{t('feed.how.lead')}</Text>
      <div className={classes.programs}>
        {PROGRAMS.map((program) => (
          <details key={program}>
            <summary>{t(`feed.how.${program}.name`)}</summary>
            <p>{t(`feed.how.${program}.steps`)}</p>
            <p>{t(`feed.how.${program}.pace`)}</p>
          </details>
        ))}
      </div>
    </Section>
  );
}
