import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/format.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Section } from '../../../ui/Page.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { TimeInZones } from '../../../ui/TimeInZones.tsx';
import classes from '../Consultations.module.css';
import type { Round } from '../queries.ts';
import { AskNetworkDialog } from './AskNetworkDialog.tsx';
import { ExtendNationalDialog } from './ExtendNationalDialog.tsx';
import { NationalAnswers } from './NationalAnswers.tsx';
import type { NationalConsultation, NationalMutations, NationalRound } from './queries.ts';

interface NationalTeamSectionProps {
  standardId: string;
  round: Round;
  national: NationalRound;
  mutations: NationalMutations;
}

/** For a team: ask the national network, or see who of those who are asked has answered. */
export function NationalTeamSection({ standardId, round, national, mutations }: NationalTeamSectionProps) {
  const { t } = useTranslation('consultations');
  const [doing, setDoing] = useState<'ask' | 'extend' | 'end' | null>(null);
  const { consultation, can } = national;
  const leave = () => setDoing(null);
  if (!consultation && !can.open) return null;
  return (
    <Section title={t('national.title')}>
      {consultation ? (
        <>
          <AskedFacts consultation={consultation} />
          <p className={classes.words}>{consultation.lead}</p>
          <AnswerCounts consultation={consultation} />
          <Group gap="sm">
            {can.extend && (
              <Button size="sm" variant="default" onClick={() => setDoing('extend')}>
                {t(consultation.open ? 'national.more' : 'national.again')}
              </Button>
            )}
            {can.end && (
              <Button size="sm" variant="default" onClick={() => setDoing('end')}>
                {t('national.end')}
              </Button>
            )}
          </Group>
          <NationalAnswers standardId={standardId} roundId={round.id} />
        </>
      ) : (
        <>
          <Text size="sm" maw="68ch">
            {t('national.lead')}
          </Text>
          <div>
            <Button size="sm" onClick={() => setDoing('ask')}>
              {t('national.ask')}
            </Button>
          </div>
        </>
      )}
      {doing === 'ask' && (
        <AskNetworkDialog standardId={standardId} round={round} open={mutations.open} onClose={leave} />
      )}
      {doing === 'extend' && consultation && (
        <ExtendNationalDialog
          round={round}
          consultation={consultation}
          extend={mutations.extend}
          onClose={leave}
        />
      )}
      {consultation && (
        <ConfirmDialog
          opened={doing === 'end'}
          onClose={leave}
          title={t('national.endAsk')}
          consequence={t('national.endEffect')}
          verb={t('national.end')}
          busy={mutations.end.isPending}
          problem={mutations.end.error}
          onConfirm={() => mutations.end.mutate(consultation.revision, { onSuccess: leave })}
        />
      )}
    </Section>
  );
}

/** Whether it takes answers, until when, and who is asked. */
function AskedFacts({ consultation }: { consultation: NationalConsultation }) {
  const { t } = useTranslation(['consultations', 'network']);
  const format = useFormat();
  const { open, closesAt, closedAt, timeZone, kinds } = consultation;
  const whom = kinds ? format.list(kinds.map((kind) => t(`network:kind.${kind}`))) : t('national.whole');
  return (
    <div className={classes.facts}>
      <StateBadge tone={open ? 'active' : 'quiet'}>
        {t(open ? 'national.state.open' : 'national.state.ended')}
      </StateBadge>
      <span>
        {t(open ? 'national.ends' : 'national.ended')}{' '}
        <TimeInZones from={closedAt ?? closesAt} hostZone={timeZone} brief />
      </span>
      <span>{whom}</span>
    </div>
  );
}

function AnswerCounts({ consultation: { counts } }: { consultation: NationalConsultation }) {
  const { t } = useTranslation('consultations');
  if (!counts) return null;
  const { asked, offered, nothing } = counts;
  return (
    <Text size="sm">
      {asked === 0
        ? t('national.nobody')
        : t('national.counts', { done: offered + nothing, asked, offered, nothing })}
    </Text>
  );
}
