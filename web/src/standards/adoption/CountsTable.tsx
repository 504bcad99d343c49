import { ADOPTION_STATUSES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { TextLink } from '../../ui/links.tsx';
import { countsByCountry } from './adoption-cells.ts';
import type { AdoptionMatrix } from './queries.ts';

/** A line a country: how many clauses stand where. */
export function CountsTable({ matrix }: { matrix: AdoptionMatrix }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  return (
    <DataTable
      caption={t('adoption.countsOf')}
      captionHidden
      rows={countsByCountry(matrix)}
      rowKey={({ country }) => country}
      columns={[
        {
          key: 'country',
          head: t('adoption.country'),
          cell: ({ country }) => (
            <TextLink
              to="/standards/$standardId/adoption/$country"
              params={{ standardId: matrix.standardId, country }}
            >
              {format.country(country)}
            </TextLink>
          ),
        },
        ...ADOPTION_STATUSES.map((status) => ({
          key: status,
          head: t(`status.${status}`),
          number: true,
          cell: ({ counts }: { counts: Record<typeof status, number> }) => format.number(counts[status]),
        })),
      ]}
    />
  );
}
