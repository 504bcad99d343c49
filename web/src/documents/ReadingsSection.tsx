import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { AskReadingDialog } from './AskReadingDialog.tsx';
import type { DocumentView } from './queries.ts';
import { readingsQuery, useCloseReading, useConfirmReading, type Reading } from './records.ts';

const noonOf = (day: string): string => `${day}T12:00:00Z`;

/** What my seat is asked to read stands above the document; one click says that it was read. */
export function AwaitedReadings({ id }: { id: string }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { data } = useQuery(readingsQuery(id));
  const confirm = useConfirmReading(id);
  const awaited = data?.items.filter(({ mayConfirm }) => mayConfirm) ?? [];
  return awaited.map(({ id: readingId, version, dueOn, askedByName }) => (
    <Notice
      key={readingId}
      kind="waits"
      title={t('readings.confirmTitle', { version, day: format.shortDay(noonOf(dueOn), 'UTC') })}
      actions={
        <Button
          size="sm"
          loading={confirm.isPending}
          onClick={() => confirm.mutate(readingId, { onSuccess: () => announce(t('readings.confirmed')) })}
        >
          {t('readings.confirm', { version })}
        </Button>
      }
    >
      {t('readings.confirmText', { name: askedByName })}
      <ProblemNotice problem={confirm.error} />
    </Notice>
  ));
}

/** Who was asked to read which version, and who has. */
export function ReadingsSection({ document }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const [asking, setAsking] = useState(false);
  const { data } = useQuery(readingsQuery(document.id));
  if (!data || (data.items.length === 0 && !data.mayAsk)) return null;
  return (
    <Section
      title={t('readings.title')}
      aside={
        data.mayAsk && (
          <Button size="xs" variant="default" onClick={() => setAsking(true)}>
            {t('readings.ask')}
          </Button>
        )
      }
    >
      {data.items.map((reading) => (
        <ReadingPart key={reading.id} id={document.id} reading={reading} mayClose={data.mayAsk} />
      ))}
      {asking && <AskReadingDialog document={document} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function ReadingPart({ id, reading, mayClose }: { id: string; reading: Reading; mayClose: boolean }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const close = useCloseReading(id);
  const { version, dueOn, askedByName, closedAt, seats } = reading;
  const done = seats.filter(({ confirmedAt }) => confirmedAt !== null).length;
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          {t('readings.line', { version, day: format.shortDay(noonOf(dueOn), 'UTC'), name: askedByName })}
          {reading.whole && ` · ${t('readings.count', { done, all: seats.length })}`}
          {closedAt && ` · ${t('readings.closed')}`}
        </Text>
        {mayClose && !closedAt && (
          <Button
            size="xs"
            variant="subtle"
            loading={close.isPending}
            onClick={() => close.mutate(reading.id)}
          >
            {t('readings.close')}
          </Button>
        )}
      </Group>
      <DataTable
        caption={t('readings.caption', { version })}
        captionHidden
        stacks
        rows={seats}
        rowKey={({ country, seat }) => `${country} ${seat}`}
        columns={[
          {
            key: 'seat',
            head: t('readings.seat'),
            cell: ({ country, seat }) =>
              t('readings.seatOf', {
                country: format.country(country),
                seat: t(`readings.seatNames.${seat}`),
              }),
          },
          {
            key: 'state',
            head: t('readings.state'),
            cell: ({ confirmedAt, confirmedByName }) =>
              confirmedAt
                ? t('readings.by', { day: format.shortDay(confirmedAt), name: confirmedByName ?? '' })
                : t('readings.not'),
          },
        ]}
      />
    </>
  );
}
