import { VOICE_AGREEMENTS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/format.ts';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import type { AdoptionMatrix } from '../queries.ts';
import { AgreementMark } from './AgreementMark.tsx';
import { agreementByCountry } from './voice-cells.ts';

type Row = ReturnType<typeof agreementByCountry>[number];

/** A line a country: on how many clauses its two voices agree, differ, or are alone. */
export function AgreementTable({ matrix }: { matrix: AdoptionMatrix }) {
  const { t } = useTranslation('voices');
  const { t: publishing } = useTranslation('publishing');
  const format = useFormat();
  const columns: Column<Row>[] = [
    { key: 'country', head: publishing('adoption.country'), cell: ({ country }) => format.country(country) },
    ...VOICE_AGREEMENTS.map((agreement) => ({
      key: agreement,
      head: <AgreementMark agreement={agreement} />,
      number: true,
      cell: ({ counts }: Row) => format.number(counts[agreement]),
    })),
  ];
  return (
    <DataTable
      caption={t('counts.agreementOf')}
      captionHidden
      rows={agreementByCountry(matrix)}
      rowKey={({ country }) => country}
      columns={columns}
    />
  );
}
