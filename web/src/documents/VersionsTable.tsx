import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { FileName } from '../ui/FileName.tsx';
import { fileUrl, type DocumentView } from './queries.ts';
import classes from './VersionsTable.module.css';

/** Every version with who added it and when it was replaced; each can be had. */
export function VersionsTable({ document }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return (
    <DataTable
      caption={t('page.versionsCaption')}
      captionHidden
      stacks
      rows={document.versions}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: 'number', head: t('page.number'), cell: ({ number }) => number },
        {
          key: 'name',
          head: t('page.name'),
          cell: ({ number, name, size }) => (
            <div className={classes.file}>
              <Anchor
                href={fileUrl(document.id, number)}
                aria-label={`${t('page.downloadVersion', { number })}: ${name}`}
              >
                <FileName name={name} />
              </Anchor>
              <Text size="xs" c="dimmed">
                {format.size(size)}
              </Text>
            </div>
          ),
        },
        {
          key: 'note',
          head: t('page.note'),
          cell: ({ note, sha256 }) => (
            <>
              {note}
              <Text size="xs" c="dimmed" title={sha256}>
                {t('page.sha256')} {sha256.slice(0, 12)}…
              </Text>
            </>
          ),
        },
        {
          key: 'added',
          head: t('page.added'),
          cell: ({ addedAt, addedByName }) =>
            t('page.by', { day: format.shortDay(addedAt), name: addedByName }),
        },
        {
          key: 'state',
          head: t('page.state'),
          cell: ({ replacedAt }) =>
            replacedAt ? (
              t('page.replacedOn', { day: format.shortDay(replacedAt) })
            ) : (
              <strong>{t('page.current')}</strong>
            ),
        },
      ]}
    />
  );
}
