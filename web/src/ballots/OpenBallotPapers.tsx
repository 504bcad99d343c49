import { Button, Code, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { RowsSkeleton } from '../ui/PageSkeleton.tsx';
import { papersQuery } from './queries.ts';
import { toVotingPaper } from './voting-types.ts';
import { usePaperText } from './use-paper-text.ts';

/**
 * The papers behind a result, with their seats and receipts: who wants to count again has all that is needed.
 */
export function OpenBallotPapers({
  ballotId,
  labels,
}: {
  ballotId: string;
  labels: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const textOf = usePaperText(labels);
  const [opened, setOpened] = useState(false);
  const papers = useInfiniteQuery({ ...papersQuery(ballotId), enabled: opened });
  const rows = papers.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('papers.title')}>
      <Text size="sm" mb="sm">
        {t('papers.help')}
      </Text>
      <ProblemNotice problem={papers.error} />
      {!opened && (
        <div>
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('papers.show')}
          </Button>
        </div>
      )}
      {opened && papers.isPending && <RowsSkeleton rows={3} />}
      {papers.isSuccess && rows.length === 0 && <Text size="sm">{t('papers.none')}</Text>}
      {rows.length > 0 && (
        <DataTable
          caption={t('papers.caption')}
          captionHidden
          rows={rows}
          rowKey={({ seatId }) => seatId}
          columns={[
            {
              key: 'seat',
              head: t('papers.seat'),
              cell: ({ country, type }) =>
                t('seatOf', { country: format.country(country), seat: t(`seat.${type}`) }),
            },
            { key: 'paper', head: t('papers.paper'), cell: ({ paper }) => textOf(toVotingPaper(paper)) },
            {
              key: 'by',
              head: t('papers.castBy'),
              cell: ({ castBy, way }) =>
                way === 'app' ? castBy : t('papers.way', { name: castBy, way: t(`way.${way}`) }),
            },
            {
              key: 'receipt',
              head: t('papers.receipt'),
              cell: ({ receipt }) => <Code title={receipt}>{receipt.slice(0, 16)}</Code>,
            },
          ]}
        />
      )}
      <LoadMore query={papers} />
    </Section>
  );
}
