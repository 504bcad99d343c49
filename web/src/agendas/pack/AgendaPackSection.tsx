import { Anchor, Button, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { agendaPackUrl, agendaPackQuery, useRequestAgendaPack, type AgendaPack } from './queries.ts';

/** Agenda and papers as one PDF, with what the reader may see: asked for, made by a job, had for a day. */
export function AgendaPackSection({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation(['agendas', 'meetings']);
  const { data } = useQuery(agendaPackQuery(meetingId));
  const ask = useRequestAgendaPack(meetingId);
  const pack = data?.pack ?? null;
  useAnnounceWhenReady(pack);
  const underWay = pack?.state === 'waiting' || pack?.state === 'printing';
  return (
    <Section
      title={t('book.title')}
      aside={
        !underWay &&
        data && (
          <Button size="compact-sm" variant="light" loading={ask.isPending} onClick={() => ask.mutate()}>
            {t(pack ? 'book.again' : 'book.make')}
          </Button>
        )
      }
    >
      <ProblemNotice problem={ask.error} />
      {!pack && (
        <Text size="sm" c="dimmed">
          {t('book.lead')}
        </Text>
      )}
      {pack && underWay && <AgendaPackProgress pack={pack} />}
      {pack?.state === 'ready' && <AgendaPackDownload pack={pack} meetingId={meetingId} />}
      {pack?.state === 'failed' && <FailureNotice problem={pack.problem} title={t('book.failed')} />}
      <Anchor size="sm" href={`/api/meetings/${meetingId}/agenda.pdf`}>
        {t('meetings:handout.agenda')}
      </Anchor>
    </Section>
  );
}

function AgendaPackProgress({ pack: { state, done, steps } }: { pack: AgendaPack }) {
  const { t } = useTranslation('agendas');
  const words = t(state === 'waiting' ? 'book.waits' : 'book.step', { done, steps });
  return (
    <>
      <Text size="sm" mb={4}>
        {words}
      </Text>
      <Progress value={(done / steps) * 100} aria-label={t('book.progress')} aria-valuetext={words} />
    </>
  );
}

function AgendaPackDownload({ pack, meetingId }: { pack: AgendaPack; meetingId: string }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  return (
    <>
      <Text size="sm">
        <Anchor href={agendaPackUrl(meetingId, pack.id)}>{t('book.download')}</Anchor> (
        {t('book.pages', { count: pack.pages ?? 0 })}, {format.size(pack.size ?? 0)})
      </Text>
      <Text size="sm" c="dimmed">
        {t('book.until', {
          asked: format.shortInstant(pack.askedAt),
          until: format.shortInstant(pack.expiresAt),
        })}
        {pack.leftOut > 0 && ` ${t('book.leftOut', { count: pack.leftOut })}`}
      </Text>
    </>
  );
}

/** Says aloud that it is there, to whoever waited for it. */
function useAnnounceWhenReady(pack: AgendaPack | null): void {
  const { t } = useTranslation('agendas');
  const before = useRef(pack?.state);
  useEffect(() => {
    if (before.current === 'printing' && pack?.state === 'ready') announce(t('book.ready'));
    before.current = pack?.state;
  }, [pack?.state, t]);
}
