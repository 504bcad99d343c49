import { COUNTRY_CODES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { byClauseAndCountry, cellOf } from './adoption-cells.ts';
import type { AdoptionMatrix } from './queries.ts';

/** The same in words. */
export function AdoptionTable({ matrix: { clauses, cells } }: { matrix: AdoptionMatrix }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const known = byClauseAndCountry(cells);
  const columns: Column<AdoptionMatrix['clauses'][number]>[] = [
    { key: 'clause', head: t('adoption.clause'), cell: ({ number }) => number },
    ...COUNTRY_CODES.map((country) => ({
      key: country,
      head: format.country(country),
      cell: ({ id }: { id: string }) => {
        const { status, asked } = cellOf(known, id, country);
        const words: string = t(`status.${status}`);
        return asked ? `${words}, ${t('adoption.asked')}` : words;
      },
    })),
  ];
  return (
    <DataTable
      caption={t('adoption.map')}
      captionHidden
      columns={columns}
      rows={clauses.filter(({ kind }) => kind !== 'heading')}
      rowKey={({ id }) => id}
    />
  );
}
