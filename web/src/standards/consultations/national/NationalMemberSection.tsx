import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session.ts';
import { announce } from '../../../app/announce.ts';
import { useFormat } from '../../../i18n/format.ts';
import { TextLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx';
import { TimeInZones } from '../../../ui/TimeInZones.tsx';
import classes from '../Consultations.module.css';
import type { NationalConsultation, NationalMutations, NationalRound } from './queries.ts';

interface NationalMemberSectionProps {
  national: NationalRound;
  mutations: NationalMutations;
}

/** For a member of the network: what the national team asks, by when, and what one has answered. */
export function NationalMemberSection({ national, mutations: { reply } }: NationalMemberSectionProps) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const { consultation, can } = national;
  if (!consultation) return null;
  if (!consultation.open) return <EndedNotice consultation={consultation} />;
  if (!consultation.asked)
    return (
      <Text size="sm" c="dimmed" maw="68ch">
        {t('national.others', { when: format.instant(consultation.closesAt) })}
      </Text>
    );
  return (
    <Section title={t('national.asked')}>
      <p className={classes.words}>{consultation.lead}</p>
      <p className={classes.facts}>
        <span>{t('national.ends')}</span>
        <TimeInZones from={consultation.closesAt} hostZone={consultation.timeZone} />
      </p>
      <OwnAnswer answer={consultation.yours} canReply={can.reply} reply={reply} />
    </Section>
  );
}

interface OwnAnswerProps {
  answer: NationalConsultation['yours'];
  canReply: boolean;
  reply: NationalMutations['reply'];
}

function OwnAnswer({ answer, canReply, reply }: OwnAnswerProps) {
  const { t } = useTranslation('consultations');
  if (answer === 'offered') return <Notice kind="good">{t('national.saidOffered')}</Notice>;
  const saidNothing = answer === 'nothing';
  const say = () =>
    reply.mutate(!saidNothing, {
      onSuccess: () => announce(t(saidNothing ? 'national.howTo' : 'national.saidNothing')),
    });
  const act = canReply && (
    <Button size="sm" variant="default" loading={reply.isPending} onClick={say}>
      {t(saidNothing ? 'national.takeBack' : 'national.nothing')}
    </Button>
  );
  return (
    <>
      <Notice kind={saidNothing ? 'good' : 'waits'} actions={act}>
        {t(saidNothing ? 'national.saidNothing' : 'national.howTo')}
      </Notice>
      <ProblemNotice problem={reply.error} />
    </>
  );
}

/** It has ended, and whom to write to. */
function EndedNotice({ consultation: { closesAt, closedAt, team } }: { consultation: NationalConsultation }) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const { country } = useSession().member;
  return (
    <Notice kind="note" title={t('national.over', { when: format.instant(closedAt ?? closesAt) })}>
      <p>{t('national.writeTo', { names: format.list(team.map(({ name }) => name)) })}</p>
      {country && (
        <TextLink to="/network/teams/$country" params={{ country }}>
          {t('national.team')}
        </TextLink>
      )}
    </Notice>
  );
}
