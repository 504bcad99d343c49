import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../Funding.module.css';
import type { Grant } from '../queries.ts';
import { useMoney } from '../use-money.ts';

const FIGURES = [
  ['balance.granted', 'grantedCents'],
  ['balance.budget', 'budgetCents'],
  ['balance.reported', 'reportedCents'],
  ['balance.certified', 'certifiedCents'],
  ['balance.deducted', 'deductedCents'],
  ['balance.parked', 'parkedCents'],
  ['balance.payable', 'payableCents'],
  ['balance.paid', 'paidCents'],
  ['balance.remaining', 'remainingCents'],
] as const satisfies readonly (readonly [string, keyof Grant])[];

/** Where the money of a grant is, and who bears what is certified. */
export function GrantMoney({ grant }: { grant: Grant }) {
  const { t } = useTranslation('funding');
  const { amount } = useMoney(grant.currency);
  const { shares } = grant;
  return (
    <>
      <dl className={classes.sums}>
        {FIGURES.map(([name, field]) => (
          <FigureRow key={name} name={t(name)} value={amount(grant[field])} />
        ))}
      </dl>
      <Text size="sm" c="dimmed">
        {t('grant.shares', {
          fund: amount(shares.fundCents),
          ownPublic: amount(shares.ownPublicCents),
          ownPrivate: amount(shares.ownPrivateCents),
        })}
      </Text>
    </>
  );
}

function FigureRow({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
