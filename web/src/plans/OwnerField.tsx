import { type CountryCode, SEAT_TYPES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { OwnerSelect } from '../network/OwnerSelect.tsx';
import { ownerChoice, UNOWNED } from './owner-choice.ts';
import type { PlanLine } from './queries.ts';

interface OwnerFieldProps {
  country: CountryCode;
  /** Whose it is now; null for a new one. */
  owner: PlanLine['owner'] | null;
  label?: string;
  /** Where it can be without an owner: what that choice says. */
  unowned?: string;
}

/** Whose something of a country is: a seat, whoever holds it, or one member of the country. */
export function OwnerField({ country, owner, label, unowned }: OwnerFieldProps) {
  const { t } = useTranslation('plans');
  const seats = SEAT_TYPES.map((seat) => ({ value: `seat:${seat}`, label: t(`seat.${seat}`) }));
  const fixed = unowned === undefined ? seats : [{ value: UNOWNED, label: unowned }, ...seats];
  return (
    <OwnerSelect
      name="owner"
      label={label ?? t('form.owner')}
      description={t('form.ownerHint')}
      nobody={t('form.ownerNobody')}
      fixed={fixed}
      country={country}
      initial={initialOf(owner, fixed, t('form.formerOwner'))}
    />
  );
}

function initialOf(
  owner: PlanLine['owner'] | null,
  fixed: readonly { readonly value: string; readonly label: string }[],
  formerOwner: string,
) {
  if (!owner) return fixed[0]!;
  const value = ownerChoice(owner);
  return fixed.find((choice) => choice.value === value) ?? { value, label: owner.member ?? formerOwner };
}
