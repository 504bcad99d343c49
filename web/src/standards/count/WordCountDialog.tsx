import { Stack, Text } from '@mantine/core';
import { CLAUSE_KINDS } from '@nbn/contracts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { countClauses, countText, type TextCount, type TextSource } from './count-words.ts';

interface Row {
  readonly key: keyof TextCount;
  readonly whole: number;
  readonly selected: number | null;
}

/** How long the text is, and what is selected of it, at the moment when it is asked for. */
export function WordCountDialog({ source, onClose }: { source: TextSource; onClose: () => void }) {
  const { t } = useTranslation(['drafting', 'standards']);
  const format = useFormat();
  const { rows, kinds, hasSelection } = useMemo(() => {
    const clauses = source.clauses();
    const selected = source.selectedText();
    const whole = countText(clauses.map(({ text }) => text).join('\n'));
    const part = selected.trim() === '' ? null : countText(selected);
    return {
      rows: (Object.keys(whole) as (keyof TextCount)[]).map((key): Row => ({
        key,
        whole: whole[key],
        selected: part && part[key],
      })),
      kinds: countClauses(clauses),
      hasSelection: part !== null,
    };
  }, [source]);
  const figures = [
    { key: 'what', head: t('count.what'), cell: ({ key }: Row) => t(`count.${key}`) },
    { key: 'whole', head: t('count.whole'), number: true, cell: ({ whole }: Row) => format.number(whole) },
    ...(hasSelection
      ? [
          {
            key: 'selected',
            head: t('count.selected'),
            number: true,
            cell: ({ selected }: Row) => format.number(selected ?? 0),
          },
        ]
      : []),
  ];
  const present = CLAUSE_KINDS.filter((kind) => kinds.has(kind));
  return (
    <SidePanel title={t('count.title')} onClose={onClose}>
      <Stack gap="lg">
        <DataTable
          caption={t('count.length')}
          captionHidden
          columns={figures}
          rows={rows}
          rowKey={({ key }) => key}
        />
        {!hasSelection && (
          <Text size="sm" c="dimmed">
            {t('count.hint')}
          </Text>
        )}
        {present.length > 0 && (
          <DataTable
            caption={t('count.clauses')}
            columns={[
              { key: 'kind', head: t('count.kind'), cell: (kind) => t(`standards:kind.${kind}`) },
              {
                key: 'count',
                head: t('count.number'),
                number: true,
                cell: (kind) => format.number(kinds.get(kind)!),
              },
            ]}
            rows={present}
            rowKey={(kind) => kind}
          />
        )}
      </Stack>
    </SidePanel>
  );
}
