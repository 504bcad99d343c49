import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Section } from '../../ui/Page.tsx';
import { ClauseWords } from '../ClauseWords.tsx';
import classes from './Consensus.module.css';
import { type Process, useRate } from './queries.ts';
import { RatingScale } from './RatingScale.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { RoundBefore } from './RoundBefore.tsx';

/** One clause at a time: a rating is saved at once, its reason when it is said. */
export function RatingSection({ standardId, process }: { standardId: string; process: Process }) {
  const { t } = useTranslation('consensus');
  const round = process.rounds.find(({ state }) => state === 'open')!;
  const rate = useRate(standardId, process.id, round.id, round.ordinal);
  const asked = process.content.filter((clause) => clause.asked);
  const [place, setPlace] = useState(() => firstUnrated(process));
  const clause = asked[Math.min(place, asked.length - 1)]!;
  const current = clause.rounds.at(-1)!;
  const { own } = current;
  const progress = t('rate.progress', { ...process.progress! });
  const saved =
    rate.data?.clauseId === clause.clauseId
      ? t('rate.saved', { rating: rate.data.own.rating ?? t('rate.cannot'), progress })
      : '';

  // A reason that is still on its way to be saved goes along with another rating.
  const latest = rate.isPending && rate.variables.clauseId === clause.clauseId ? rate.variables : own;

  const save = (rating: number | null, reason: string) =>
    rate.mutate({ clauseId: clause.clauseId, rating, reason });

  return (
    <Section title={t('rate.title')}>
      <Text fw={600}>{progress}</Text>
      {process.progress!.rated === process.progress!.asked && <Text size="sm">{t('rate.done')}</Text>}
      <div className={classes.clause}>
        <Text size="sm" c="dimmed">
          {t('rate.place', { place: asked.indexOf(clause) + 1, of: asked.length })}
        </Text>
        <div className={classes.rated}>
          <strong>{clause.number}</strong>
          <ClauseWords {...clause} className={classes.words} />
        </div>
        {clause.rounds.length > 1 && clause.rounds.at(-2)!.void && <Text>{t('rate.changed')}</Text>}
        {clause.byPredecessor && <Text>{t('rate.predecessor')}</Text>}
        <RoundBefore clause={clause} />
        <RatingScale
          key={clause.clauseId}
          number={clause.number}
          own={own}
          onRate={(rating) => save(rating, latest?.reason ?? '')}
        />
        <output className={classes.saved}>{saved}</output>
        {own && (
          <ReasonForm
            key={`reason ${clause.clauseId}`}
            draftKey={`consensus reason ${round.id} ${clause.clauseId}`}
            reason={own.reason}
            busy={rate.isPending}
            problem={rate.error}
            onSave={(reason) => save(own.rating, reason)}
          />
        )}
        {!own && <ProblemNotice problem={rate.error} />}
        <Group gap="sm" mt="sm">
          <Button variant="default" disabled={place === 0} onClick={() => setPlace(place - 1)}>
            {t('rate.previous')}
          </Button>
          <Button variant="default" disabled={place >= asked.length - 1} onClick={() => setPlace(place + 1)}>
            {t('rate.next')}
          </Button>
        </Group>
      </div>
    </Section>
  );
}

function firstUnrated({ content }: Process): number {
  const asked = content.filter((clause) => clause.asked);
  const at = asked.findIndex(({ rounds }) => !rounds.at(-1)!.own);
  return at === -1 ? 0 : at;
}
