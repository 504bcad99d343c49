import { SEAT_TYPES } from '@nbn/contracts';
import IconCircleCheckFilled from '@tabler/icons-react/icons/IconCircleCheckFilled';
import IconCircleDashed from '@tabler/icons-react/icons/IconCircleDashed';
import IconCircleDotted from '@tabler/icons-react/icons/IconCircleDotted';
import IconCircleMinus from '@tabler/icons-react/icons/IconCircleMinus';
import IconCircleX from '@tabler/icons-react/icons/IconCircleX';
import IconUserOff from '@tabler/icons-react/icons/IconUserOff';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../i18n/capitalised.ts';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { Ballot } from './queries.ts';
import classes from './TurnoutGrid.module.css';

type Roll = NonNullable<Ballot['roll']>;

const SIGNS = {
  voted: IconCircleCheckFilled,
  notYet: IconCircleDotted,
  notAtAll: IconCircleX,
  absent: IconUserOff,
  recused: IconCircleMinus,
  vacant: IconCircleDashed,
};
type SeatTurnout = keyof typeof SIGNS;

function seatTurnout(seat: Roll[number] | undefined, isOver: boolean): SeatTurnout {
  if (!seat || seat.vacant) return 'vacant';
  if (seat.recused) return 'recused';
  if (seat.voted) return 'voted';
  if (!seat.present) return 'absent';
  return isOver ? 'notAtAll' : 'notYet';
}

/** Which seats have voted, a country a line, each with a sign and its word. What they voted is not here. */
export function TurnoutGrid({ roll, isOver }: { roll: Roll; isOver: boolean }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const countries = [...new Set(roll.map(({ country }) => country))].sort(format.byCountry);
  const seatOf = (country: string, type: string) =>
    roll.find((entry) => entry.country === country && entry.type === type);
  return (
    <div className={classes.grid}>
      <DataTable
        caption={t('turnout.caption')}
        captionHidden
        rows={countries}
        rowKey={(country) => country}
        columns={[
          { key: 'country', head: t('turnout.country'), cell: (country) => format.country(country) },
          ...SEAT_TYPES.map((type) => ({
            key: type,
            head: capitalised(t(`seat.${type}`)),
            cell: (country: string) => <SeatMark turnout={seatTurnout(seatOf(country, type), isOver)} />,
          })),
        ]}
      />
    </div>
  );
}

function SeatMark({ turnout }: { turnout: SeatTurnout }) {
  const { t } = useTranslation('ballots');
  const Sign = SIGNS[turnout];
  return (
    <span className={classes.mark} data-turnout={turnout}>
      <Sign size={20} stroke={1.6} aria-hidden />
      {t(`turnout.${turnout}`)}
    </span>
  );
}
