import { type CountryCode, STATUS_SEATS, type StatusSeat } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { TextLink } from '../../ui/links.tsx';
import { countsByCountry } from './adoption-cells.ts';
import type { AdoptionMatrix } from './queries.ts';
import { countsOfVoice, VOICE_COUNT_KEYS, type VoiceCounts } from './voices/voice-cells.ts';

interface CountsRow {
  readonly country: CountryCode;
  readonly whose: 'agreed' | StatusSeat;
  /** Of the agreed record nothing is silent: what was not recorded was not started. */
  readonly counts: Partial<VoiceCounts>;
}

/** Three lines a country, the team's and one a voice: how many clauses stand where. None is made of another. */
export function CountsTable({ matrix }: { matrix: AdoptionMatrix }) {
  const { t } = useTranslation('publishing');
  const { t: voices } = useTranslation('voices');
  const format = useFormat();
  return (
    <DataTable
      caption={t('adoption.countsOf')}
      captionHidden
      rows={countsRows(matrix)}
      rowKey={({ country, whose }) => `${country} ${whose}`}
      columns={[
        {
          key: 'country',
          head: t('adoption.country'),
          cell: ({ country, whose }) =>
            whose === 'agreed' ? (
              <TextLink
                to="/standards/$standardId/adoption/$country"
                params={{ standardId: matrix.standardId, country }}
              >
                {format.country(country)}
              </TextLink>
            ) : (
              format.country(country)
            ),
        },
        {
          key: 'whose',
          head: voices('counts.whose'),
          cell: ({ whose }) => voices(`counts.${whose}`),
        },
        ...VOICE_COUNT_KEYS.map((key) => ({
          key,
          head: key === 'silent' ? voices('counts.silent') : t(`status.${key}`),
          number: true,
          cell: ({ counts }: CountsRow) => {
            const count = counts[key];
            return count === undefined ? '–' : format.number(count);
          },
        })),
      ]}
    />
  );
}

function countsRows(matrix: AdoptionMatrix): CountsRow[] {
  return countsByCountry(matrix).flatMap(({ country, counts }) => [
    { country, whose: 'agreed', counts },
    ...STATUS_SEATS.map((whose) => ({ country, whose, counts: countsOfVoice(matrix, country, whose) })),
  ]);
}
