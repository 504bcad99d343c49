import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../ui/DataTable.tsx';
import { useNumberFormat } from './result-numbers.tsx';
import { compareDirectly, type PairwiseWorking } from './standings.ts';

interface PairwiseTableProps {
  working: PairwiseWorking;
  /** Options in the result's order. */
  order: readonly string[];
  labels: ReadonlyMap<string, string>;
}

/** Every option against every other: how many put the row before the column, and the other way round. */
export function PairwiseTable({ working, order, labels }: PairwiseTableProps) {
  const { t } = useTranslation('ballots');
  const numbers = useNumberFormat();
  const nameOf = (id: string) => labels.get(id) ?? id;

  function cell(row: string, column: string) {
    if (row === column)
      return (
        <>
          <span aria-hidden>–</span>
          <VisuallyHidden>{t('pairs.self')}</VisuallyHidden>
        </>
      );
    const { votes, against, outcome } = compareDirectly(working, row, column);
    const score = `${numbers(votes)} : ${numbers(against)}`;
    return (
      <>
        <span style={{ whiteSpace: 'nowrap', fontWeight: outcome === 'wins' ? 700 : undefined }}>
          {score}
        </span>
        <VisuallyHidden>{` ${t(`pairs.${outcome}`)}`}</VisuallyHidden>
      </>
    );
  }

  return (
    <DataTable
      caption={t('pairs.caption')}
      rows={order}
      rowKey={(id) => id}
      columns={[
        { key: 'option', head: t('pairs.option'), cell: (id, at) => `${at + 1}. ${nameOf(id)}` },
        ...order.map((column, at) => ({
          key: column,
          number: true,
          head: (
            <>
              <span aria-hidden title={nameOf(column)}>
                {at + 1}
              </span>
              <VisuallyHidden>{nameOf(column)}</VisuallyHidden>
            </>
          ),
          cell: (row: string) => cell(row, column),
        })),
      ]}
    />
  );
}
