import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { useFormat } from '../../i18n/format.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { participationQuery } from './queries.ts';

type ParticipationView = components['schemas']['ParticipationView'];
type Seat = ParticipationView['seats'][number];

/** Which seats have rated how much: for the secretariat, and never what. */
export function Participation({ standardId, processId }: { standardId: string; processId: string }) {
  const { t } = useTranslation('consensus');
  return (
    <Section title={t('participation.title')}>
      <QueryBoundary query={useQuery(participationQuery(standardId, processId))}>
        {(participation) => <SeatTable participation={participation} />}
      </QueryBoundary>
    </Section>
  );
}

function SeatTable({ participation: { round, asked, seats } }: { participation: ParticipationView }) {
  const { t } = useTranslation('consensus');
  const format = useFormat();
  const columns: Column<Seat>[] = [
    {
      key: 'seat',
      head: t('participation.seat'),
      cell: ({ country, seat, held }) =>
        [format.country(country), t(`results.chamber.${seat}`), !held && t('participation.vacant')]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'rated',
      head: t('participation.rated'),
      number: true,
      cell: ({ rated }) => t('participation.of', { rated, asked }),
    },
  ];
  if (round === null) return null;
  return (
    <>
      <Text>{t('participation.lead', { asked, round })}</Text>
      <DataTable
        caption={t('participation.table')}
        captionHidden
        rows={seats}
        rowKey={({ country, seat }) => `${country} ${seat}`}
        columns={columns}
      />
    </>
  );
}
