import type { Currency } from '@nbn/money';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import type { FormerReportLine } from '../queries.ts';
import { useMoney } from '../use-money.ts';

interface FormerLinesProps {
  lines: readonly FormerReportLine[];
  /** Of the fund. */
  currency: Currency;
}

/** What a report said when it was opened again, behind a switch. */
export function FormerLines({ lines, currency }: FormerLinesProps) {
  const { t } = useTranslation('funding');
  const { bare } = useMoney(currency);
  const cents = (name: 'declared' | 'certified' | 'deducted' | 'parked'): Column<FormerReportLine> => ({
    key: name,
    head: name === 'declared' ? `${t('control.declared')} (${currency})` : t(`control.${name}`),
    number: true,
    cell: (line) => {
      const value = line[`${name}Cents`];
      return value === null ? '–' : bare(value);
    },
  });
  return (
    <details>
      <summary>{t('report.former', { count: lines.length })}</summary>
      <DataTable
        caption={t('report.formerCaption')}
        captionHidden
        stacks
        rows={lines}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: 'what',
            head: t('control.what'),
            cell: ({ number, description }) => `${number}. ${description ?? t('report.hidden')}`,
          },
          { key: 'category', head: t('report.category'), cell: ({ category }) => t(`category.${category}`) },
          cents('declared'),
          cents('certified'),
          cents('deducted'),
          cents('parked'),
        ]}
      />
    </details>
  );
}
