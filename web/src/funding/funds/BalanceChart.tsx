import { Stack } from '@mantine/core';
import type { Currency } from '@nbn/money';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ChartOrTable } from '../../ui/ChartOrTable.tsx';
import type { Balance } from '../queries.ts';
import { useMoney } from '../use-money.ts';
import classes from './BalanceChart.module.css';
import { BalanceTable } from './BalanceTable.tsx';
import { barsOf, isTold } from './balance-bars.ts';

const WIDTH = 640;
const ROW = 52;
const PARTS = ['paid', 'certified', 'open', 'untold'] as const;

/** What each country was granted, and how far it is paid: one bar a country, with the table behind it. */
export function BalanceChart({ balances, currency }: { balances: readonly Balance[]; currency: Currency }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(currency);
  const most = Math.max(1, ...balances.map(({ grantedCents }) => grantedCents));
  // What is paid is held against what was granted to the countries of which it is told.
  const told = balances.filter(isTold);
  const granted = told.reduce((sum, balance) => sum + balance.grantedCents, 0);
  const paid = told.reduce((sum, balance) => sum + (balance.paidCents ?? 0), 0);
  const parts = PARTS.filter((part) => part !== 'untold' || told.length < balances.length);
  return (
    <ChartOrTable
      title={t('balance.chart', { paid: amount(paid), granted: amount(granted) })}
      chart={
        <Stack gap="xs">
          <ul className={classes.legend} aria-hidden>
            {parts.map((part) => (
              <li key={part}>
                <svg width="16" height="12">
                  <Stripes />
                  <rect x="1" y="1" width="14" height="10" className={classes[part]} />
                </svg>
                {t(`balance.${part}Part`)}
              </li>
            ))}
          </ul>
          <svg
            className={classes.chart}
            viewBox={`0 0 ${WIDTH} ${balances.length * ROW}`}
            role="img"
            aria-label={balances.map((balance) => rowText(balance)).join('. ')}
          >
            <Stripes />
            {balances.map((balance, at) => (
              <g key={balance.country} transform={`translate(0 ${at * ROW})`}>
                <text x="0" y="16" className={classes.name}>
                  {format.country(balance.country)}
                </text>
                <text x={WIDTH} y="16" textAnchor="end" className={classes.value}>
                  {amount(balance.grantedCents)}
                </text>
                {barsOf(balance, most, WIDTH).map(({ part, x, width }) => (
                  <rect key={part} x={x} y="24" width={width} height="16" className={classes[part]} />
                ))}
              </g>
            ))}
          </svg>
        </Stack>
      }
      table={<BalanceTable balances={balances} currency={currency} />}
    />
  );

  function rowText(balance: Balance): string {
    const country = format.country(balance.country);
    const whole = amount(balance.grantedCents);
    if (balance.paidCents === null || balance.payableCents === null)
      return t('balance.rowGranted', { country, granted: whole });
    return t('balance.row', {
      country,
      granted: whole,
      paid: amount(balance.paidCents),
      certified: amount(balance.payableCents - balance.paidCents),
      open: amount(balance.grantedCents - balance.payableCents),
    });
  }
}

/** Told apart by more than their colour, also on paper. */
function Stripes() {
  return (
    <defs>
      <pattern
        id="funding-stripes"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0" y1="0" x2="0" y2="6" className={classes.stripe} />
      </pattern>
    </defs>
  );
}
