import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { RowLink } from '../ui/links.tsx';
import { ListRow } from '../ui/Listing.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { deliveryFaultKind } from './delivery-fault.ts';
import { DeliveryReviewDialog, type DeliveryReviewDecision } from './DeliveryReviewDialog.tsx';
import type { UnsettledDelivery } from './queries.ts';

const WRAP_ANYWHERE = { overflowWrap: 'anywhere' } as const;

/** What was to be said to whom and when, what became of it, and what can be done. */
export function UnsettledDeliveryRow({ delivery }: { delivery: UnsettledDelivery }) {
  const { t } = useTranslation(['deliveries', 'network']);
  const format = useFormat();
  const [act, setAct] = useState<DeliveryReviewDecision | null>(null);
  const { subject, to, state, fault, attempts, plannedAt } = delivery;
  const named = to.name ?? to.address;
  const office = to.office ? t(`network:office.${to.office}`) : to.organisation;
  const position =
    to.seat && to.country
      ? t('network:member.seatIn', {
          seat: t(`network:seat.${to.seat}`),
          country: format.country(to.country),
        })
      : office;
  const mutations = to.left ? (['setAside'] as const) : (['sendAgain', 'setAside'] as const);
  return (
    <>
      <ListRow
        title={
          to.memberId ? (
            <RowLink to="/network/members/$id" params={{ id: to.memberId }}>
              {subject}
            </RowLink>
          ) : (
            subject
          )
        }
        facts={[
          <span key="to" style={WRAP_ANYWHERE}>
            {t('to', { name: named })}
          </span>,
          position,
          to.name && (
            <span key="address" style={WRAP_ANYWHERE}>
              {to.newAddress ? t('moved', { address: to.address, now: to.newAddress }) : to.address}
            </span>
          ),
          to.left && t('left'),
          format.shortInstant(plannedAt),
          t(`fault.${deliveryFaultKind(fault)}`),
          attempts > 1 && t('attempts', { count: attempts }),
        ]}
        aside={
          <>
            <StateBadge tone={state === 'failed' ? 'loss' : 'waits'}>{t(`state.${state}`)}</StateBadge>
            {mutations.map((one) => (
              <Button
                key={one}
                size="xs"
                variant="default"
                aria-label={t(`${one}.openNamed`, { name: named, subject })}
                onClick={() => setAct(one)}
              >
                {t(`${one}.verb`)}
              </Button>
            ))}
          </>
        }
      />
      {act && <DeliveryReviewDialog delivery={delivery} act={act} onClose={() => setAct(null)} />}
    </>
  );
}
