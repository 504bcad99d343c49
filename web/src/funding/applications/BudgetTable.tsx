import type { Currency } from '@nbn/money';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Application } from '../queries.ts';
import { useMoney } from '../use-money.ts';

type NumberedLine = Application['lines'][number] & { readonly number: number };

/** What something will cost, line by line. */
export function BudgetTable({ lines, currency }: { lines: Application['lines']; currency: Currency }) {
  const { t } = useTranslation('funding');
  const { bare } = useMoney(currency);
  const rows: NumberedLine[] = lines.map((line, at) => ({ ...line, number: at + 1 }));
  return (
    <DataTable
      caption={t('application.budgetCaption')}
      captionHidden
      rows={rows}
      rowKey={({ number }) => String(number)}
      stacks
      columns={[
        { key: 'what', head: t('application.description'), cell: ({ description }) => description },
        {
          key: 'category',
          head: t('application.category'),
          cell: ({ category }) => t(`category.${category}`),
        },
        {
          key: 'cents',
          head: `${t('application.cents')} (${currency})`,
          number: true,
          cell: ({ cents }) => bare(cents),
        },
      ]}
    />
  );
}
