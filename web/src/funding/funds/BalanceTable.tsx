import type { Currency } from '@nbn/money';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Balance } from '../queries.ts';
import { useMoney } from '../use-money.ts';

const FIGURES = [
  ['granted', 'grantedCents'],
  ['budget', 'budgetCents'],
  ['reported', 'reportedCents'],
  ['certified', 'certifiedCents'],
  ['deducted', 'deductedCents'],
  ['parked', 'parkedCents'],
  ['payable', 'payableCents'],
  ['paid', 'paidCents'],
  ['remaining', 'remainingCents'],
] as const satisfies readonly (readonly [string, keyof Balance])[];

/** The same figures as the report to the donor has. */
export function BalanceTable({ balances, currency }: { balances: readonly Balance[]; currency: Currency }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { bare } = useMoney(currency);
  return (
    <DataTable
      caption={t('balance.caption', { currency })}
      rows={balances}
      rowKey={({ country }) => country}
      stacks
      columns={[
        { key: 'country', head: t('balance.country'), cell: ({ country }) => format.country(country) },
        ...FIGURES.map(([name, field]) => ({
          key: name,
          head: t(`balance.${name}`),
          number: true,
          cell: (balance: Balance) => {
            const cents = balance[field];
            return cents === null ? t('balance.hidden') : bare(cents);
          },
        })),
      ]}
    />
  );
}
