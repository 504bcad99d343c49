import { COUNTRY_CODES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { agreedOf } from './adoption-cells.ts';
import { useVoiceText } from './voices/use-voice-text.ts';
import { voicesOf } from './voices/voice-cells.ts';
import type { AdoptionMatrix, MatrixClause } from './queries.ts';

/** The same in words. */
export function AdoptionTable({ matrix: { clauses } }: { matrix: AdoptionMatrix }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const { t: voicesText } = useTranslation('voices');
  const textOf = useVoiceText();
  const columns: Column<MatrixClause>[] = [
    { key: 'clause', head: t('adoption.clause'), cell: ({ number }) => number },
    ...COUNTRY_CODES.map((country) => ({
      key: country,
      head: format.country(country),
      cell: (clause: MatrixClause) => {
        const { status, asked } = agreedOf(clause, country);
        const words: string = t(`status.${status}`);
        const agreed = asked ? `${words}, ${t('adoption.asked')}` : words;
        const said = voicesOf(clause, country);
        if (!said) return agreed;
        return (
          <>
            <div>{voicesText('table.agreed', { status: agreed })}</div>
            <div>{textOf(said)}</div>
          </>
        );
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
