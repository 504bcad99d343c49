import { SEAT_TYPES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { Ballot } from './queries.ts';

/** Which seats have voted, a country a line. What they voted is not here. */
export function TurnoutTable({ roll, over }: { roll: NonNullable<Ballot['roll']>; over: boolean }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const countries = [...new Set(roll.map(({ country }) => country))].sort(format.byCountry);
  const said = (country: string, type: string) => {
    const seat = roll.find((entry) => entry.country === country && entry.type === type);
    if (!seat || seat.vacant) return t('turnout.vacant');
    if (seat.recused) return t('turnout.recused');
    if (seat.voted) return t('turnout.voted');
    if (!seat.present) return t('turnout.absent');
    return t(over ? 'turnout.notAtAll' : 'turnout.notYet');
  };
  return (
    <DataTable
      caption={t('turnout.caption')}
      captionHidden
      rows={countries}
      rowKey={(country) => country}
      columns={[
        { key: 'country', head: t('turnout.country'), cell: (country) => format.country(country) },
        ...SEAT_TYPES.map((type) => ({
          key: type,
          head: t(`seat.${type}`),
          cell: (country: string) => said(country, type),
        })),
      ]}
    />
  );
}
