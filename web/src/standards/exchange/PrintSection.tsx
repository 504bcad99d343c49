import { Anchor, Button, Progress, Text } from '@mantine/core';
import { PROBLEMS, type ProblemCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { isUnderWay, printAddress, printQuery, useAskForPrint, type Print, type Wish } from './queries.ts';

/** The standard as one PDF: asked for, printed by a job, had for a day. */
export function PrintSection({ standardId, wish }: { standardId: string; wish: Wish }) {
  const { t } = useTranslation('exchange');
  const { data } = useQuery(printQuery(standardId));
  const ask = useAskForPrint(standardId);
  const print = data?.print ?? null;
  useReady(print);
  return (
    <Section
      title={t('pdf.title')}
      aside={
        !isUnderWay(print) &&
        data && (
          <Button size="compact-sm" variant="light" loading={ask.isPending} onClick={() => ask.mutate(wish)}>
            {t(print ? 'pdf.again' : 'pdf.make')}
          </Button>
        )
      }
    >
      <ProblemNotice problem={ask.error} />
      {!print && (
        <Text size="sm" c="dimmed">
          {t('pdf.lead')}
        </Text>
      )}
      {print && isUnderWay(print) && <UnderWay print={print} />}
      {print?.state === 'ready' && <Ready print={print} standardId={standardId} />}
      {print?.state === 'failed' && <Failed problem={print.problem} />}
    </Section>
  );
}

function UnderWay({ print: { state, done, steps } }: { print: Print }) {
  const { t } = useTranslation('exchange');
  const words = t(state === 'waiting' ? 'pdf.waits' : 'pdf.step', { done: done + 1, steps });
  return (
    <>
      <Text size="sm" mb={4}>
        {words}
      </Text>
      <Progress value={(done / steps) * 100} aria-label={t('pdf.progress')} aria-valuetext={words} />
    </>
  );
}

function Ready({ print, standardId }: { print: Print; standardId: string }) {
  const { t } = useTranslation('exchange');
  const format = useFormat();
  const what = `${t(print.versionId ? 'pdf.of.version' : 'pdf.of.now')}, ${t(`pdf.with.${print.comments}`)}`;
  return (
    <>
      <Text size="sm">
        <Anchor href={printAddress(standardId, print.id)}>{t('pdf.download')}</Anchor> (
        {t('pdf.pages', { count: print.pages ?? 0 })}, {format.size(print.size ?? 0)})
      </Text>
      <Text size="sm" c="dimmed">
        {what}.{' '}
        {t('pdf.until', {
          asked: format.shortInstant(print.askedAt),
          until: format.shortInstant(print.expiresAt),
        })}
      </Text>
    </>
  );
}

function Failed({ problem }: { problem: string | null }) {
  const { t } = useTranslation('exchange');
  const known = problem !== null && problem in PROBLEMS ? PROBLEMS[problem as ProblemCode] : null;
  return (
    <Notice kind="loss" title={known?.title ?? t('pdf.failed')}>
      {known?.detail}
    </Notice>
  );
}

/** Says aloud that it is there, to whoever waited for it. */
function useReady(print: Print | null): void {
  const { t } = useTranslation('exchange');
  const before = useRef(print?.state);
  useEffect(() => {
    if (before.current === 'printing' && print?.state === 'ready') announce(t('pdf.ready'));
    before.current = print?.state;
  }, [print?.state, t]);
}
