import { Anchor, Button, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import {
  isInProgress,
  printUrl,
  printQuery,
  useRequestPrint,
  type Print,
  type ExportOptions,
} from './export-queries.ts';

/** The standard as one PDF: asked for, printed by a job, had for a day. */
export function PrintSection({ standardId, options }: { standardId: string; options: ExportOptions }) {
  const { t } = useTranslation('exchange');
  const { data } = useQuery(printQuery(standardId));
  const ask = useRequestPrint(standardId);
  const print = data?.print ?? null;
  useReadyAnnouncement(print);
  return (
    <Section
      title={t('pdf.title')}
      aside={
        !isInProgress(print) &&
        data && (
          <Button
            size="compact-sm"
            variant="light"
            loading={ask.isPending}
            onClick={() => ask.mutate(options)}
          >
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
      {print && isInProgress(print) && <PrintProgress print={print} />}
      {print?.state === 'ready' && <PrintDownload print={print} standardId={standardId} />}
      {print?.state === 'failed' && <FailureNotice problem={print.problem} title={t('pdf.failed')} />}
    </Section>
  );
}

function PrintProgress({ print: { state, done, steps } }: { print: Print }) {
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

function PrintDownload({ print, standardId }: { print: Print; standardId: string }) {
  const { t } = useTranslation('exchange');
  const format = useFormat();
  const what = `${t(print.versionId ? 'pdf.of.version' : 'pdf.of.now')}, ${t(`pdf.with.${print.comments}`)}`;
  return (
    <>
      <Text size="sm">
        <Anchor href={printUrl(standardId, print.id)}>{t('pdf.download')}</Anchor> (
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

/** Announces that it is there to a reader who waited for it. */
function useReadyAnnouncement(print: Print | null): void {
  const { t } = useTranslation('exchange');
  const before = useRef(print?.state);
  useEffect(() => {
    if (before.current === 'printing' && print?.state === 'ready') announce(t('pdf.ready'));
    before.current = print?.state;
  }, [print?.state, t]);
}
