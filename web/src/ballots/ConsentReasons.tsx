import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Section } from '../ui/Page.tsx';
import { RowsSkeleton } from '../ui/PageSkeleton.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import classes from './ConsentReasons.module.css';
import { papersQuery } from './queries.ts';

/** Blocks, reservations and other reasons in the words of those who gave them. */
export function ConsentReasons({ ballotId }: { ballotId: string }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const papers = useInfiniteQuery(papersQuery(ballotId));
  const reasons = (papers.data?.pages.flatMap((page) => page.items) ?? []).filter(
    ({ reason, redacted }) => reason !== null || redacted,
  );
  return (
    <Section title={t('voices.title')}>
      <ProblemNotice problem={papers.error} />
      {papers.isPending && <RowsSkeleton rows={2} />}
      {papers.isSuccess && reasons.length === 0 && <Text size="sm">{t('voices.none')}</Text>}
      <ul className={classes.voices}>
        {reasons.map(({ seatId, country, type, paper, reason, paragraph, lifts, redacted }) => (
          <li key={seatId}>
            <p className={classes.who}>
              {t('seatOf', { country: format.country(country), seat: t(`seat.${type}`) })} ·{' '}
              {paper.consent && t(`consent.${paper.consent}`)}
            </p>
            {redacted ? (
              <p className={classes.words}>{t('voices.redacted')}</p>
            ) : (
              <p className={classes.words}>{reason}</p>
            )}
            {paragraph && <p className={classes.more}>{t('voices.paragraph', { paragraph })}</p>}
            {lifts && <p className={classes.more}>{t('voices.lifts', { lifts })}</p>}
          </li>
        ))}
      </ul>
      <LoadMore query={papers} />
    </Section>
  );
}
