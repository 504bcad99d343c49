import { type CountryCode, SEAT_TYPES } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { candidatesQuery } from '../network/queries.ts';
import { ChoiceField } from '../ui/Form.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
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
  return (
    <QueryBoundary query={useQuery(candidatesQuery(country, ''))}>
      {(members) => {
        const known = members.filter(({ office }) => !office);
        const former = owner?.memberId && !known.some(({ id }) => id === owner.memberId);
        return (
          <ChoiceField
            name="owner"
            label={t('form.owner')}
            required
            defaultValue={owner ? ownerChoice(owner) : 'seat:government'}
            data={[
              {
                group: t('form.seats'),
                items: SEAT_TYPES.map((seat) => ({ value: `seat:${seat}`, label: t(`seat.${seat}`) })),
              },
              {
                group: t('form.members'),
                items: [
                  ...(former
                    ? [{ value: `member:${owner.memberId}`, label: owner.member ?? t('form.formerOwner') }]
                    : []),
                  ...known.map(({ id, name, organisation }) => ({
                    value: `member:${id}`,
                    label: `${name}, ${organisation.name}`,
                  })),
                ],
              },
            ]}
          />
        );
      }}
    </QueryBoundary>
  );
}
