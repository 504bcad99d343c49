import { Stack, Text, VisuallyHidden } from '@mantine/core';
import type { Currency } from '@nbn/money';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ChartOrTable } from '../../ui/ChartOrTable.tsx';
import type { Balance } from '../queries.ts';
import { useMoney } from '../use-money.ts';
import classes from './BalanceChart.module.css';
import { BalanceTable } from './BalanceTable.tsx';
import { barsOf, isTold } from './balance-bars.ts';

const PARTS = ['paid', 'certified', 'open', 'untold'] as const;

/** What each country was granted, and how far it is paid: one bar a country, with the table behind it. */
export function BalanceChart({ balances, currency }: { balances: readonly Balance[]; currency: Currency }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(currency);
  const byName = balances.toSorted((one, other) => format.byCountry(one.country, other.country));
  // What is paid is held against what was granted to the countries of which it is told.
  const told = balances.filter(isTold);
  const granted = told.reduce((sum, balance) => sum + balance.grantedCents, 0);
  const paid = told.reduce((sum, balance) => sum + (balance.paidCents ?? 0), 0);
  return (
    <ChartOrTable
      title={t('balance.chart', { paid: amount(paid), granted: amount(granted) })}
      chart={
        <Stack gap="xs">
          <Legend parts={PARTS.filter((part) => part !== 'untold' || told.length < balances.length)} />
          <BalanceBars balances={byName} currency={currency} />
        </Stack>
      }
      table={
        <Stack gap="sm">
          <BalanceTable balances={byName} currency={currency} />
          <Text size="sm" c="dimmed">
            {t('balance.note')}
          </Text>
        </Stack>
      }
    />
  );
}

function Legend({ parts }: { parts: readonly (typeof PARTS)[number][] }) {
  const { t } = useTranslation('funding');
  return (
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
  );
}

/** Only the bars are drawn: names and amounts are text of the page, as large on a phone as elsewhere. */
function BalanceBars({ balances, currency }: { balances: readonly Balance[]; currency: Currency }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { amount } = useMoney(currency);
  const most = Math.max(1, ...balances.map(({ grantedCents }) => grantedCents));
  return (
    <ul className={classes.bars}>
      {balances.map((balance) => (
        <li key={balance.country}>
          <VisuallyHidden>{rowText(balance)}</VisuallyHidden>
          <div className={classes.head} aria-hidden>
            <span>{format.country(balance.country)}</span>
            <span className={classes.value}>{amount(balance.grantedCents)}</span>
          </div>
          <svg className={classes.bar} aria-hidden>
            <Stripes />
            {barsOf(balance, most, 100).map(({ part, x, width }) => (
              <rect key={part} x={`${x}%`} y="1" width={`${width}%`} height="16" className={classes[part]} />
            ))}
          </svg>
        </li>
      ))}
    </ul>
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
