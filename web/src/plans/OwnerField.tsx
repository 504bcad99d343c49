import { type CountryCode, SEAT_TYPES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { OwnerSelect } from '../network/OwnerSelect.tsx';
import { ownerChoice } from './line-fields.ts';
import type { PlanLine } from './queries.ts';

interface OwnerFieldProps {
  country: CountryCode;
  /** Whose the line is now; null for a new one. */
  owner: PlanLine['owner'] | null;
}

/** Whose a line is: a seat, whoever holds it, or one member of the country. */
export function OwnerField({ country, owner }: OwnerFieldProps) {
  const { t } = useTranslation('plans');
  const seats = SEAT_TYPES.map((seat) => ({ value: `seat:${seat}`, label: t(`seat.${seat}`) }));
  return (
    <OwnerSelect
      name="owner"
      label={t('form.owner')}
      description={t('form.ownerHint')}
      nobody={t('form.ownerNobody')}
      fixed={seats}
      country={country}
      initial={initialOf(owner, seats, t('form.formerOwner'))}
    />
  );
}

function initialOf(
  owner: PlanLine['owner'] | null,
  seats: readonly { readonly value: string; readonly label: string }[],
  formerOwner: string,
) {
  if (!owner) return seats[0]!;
  const value = ownerChoice(owner);
  return seats.find((seat) => seat.value === value) ?? { value, label: owner.member ?? formerOwner };
}
