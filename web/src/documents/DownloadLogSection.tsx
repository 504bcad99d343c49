import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Section } from '../ui/Page.tsx';
import { downloadsQuery } from './records.ts';

/** Who took the document: all of it for its owner, one's own for everybody else. */
export function DownloadLogSection({ id }: { id: string }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const query = useInfiniteQuery(downloadsQuery(id));
  const pages = query.data?.pages;
  if (!pages) return null;
  const rows = pages.flatMap(({ items }) => items);
  const total = pages[0]?.total ?? null;
  if (rows.length === 0 && total === null) return null;
  return (
    <Section title={total === null ? t('downloads.mine') : t('downloads.title')}>
      {total !== null && (
        <Text size="sm" c="dimmed">
          {t('downloads.total', { count: total })}
        </Text>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={t('downloads.caption')}
          captionHidden
          stacks
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'who',
              head: t('downloads.who'),
              cell: ({ by, recipient }) =>
                by?.name ?? (recipient ? t('downloads.byLink', { recipient }) : ''),
            },
            {
              key: 'version',
              head: t('downloads.version'),
              cell: ({ version }) => version,
            },
            { key: 'when', head: t('downloads.when'), cell: ({ at }) => format.shortInstant(at) },
          ]}
        />
      )}
      <LoadMore query={query} />
    </Section>
  );
}
