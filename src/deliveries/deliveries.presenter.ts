import type { Page } from '#platform/persistence/page';
import type { UnsettledDeliveriesView, UnsettledDeliveryView } from './dto/delivery.view.ts';
import type { UnsettledDeliveryRow } from './unsettled-delivery.query.ts';

function present({
  id,
  subject,
  state,
  fault,
  attempts,
  plannedAt,
  currentAddress,
  memberState,
  ...to
}: UnsettledDeliveryRow): UnsettledDeliveryView {
  const { memberId, name, organisation, country, seat, office, address } = to;
  const newAddress =
    currentAddress !== null && currentAddress.toLowerCase() !== address.toLowerCase() ? currentAddress : null;
  return {
    id,
    subject,
    state,
    fault,
    attempts,
    plannedAt: plannedAt.toISOString(),
    to: {
      memberId,
      name,
      organisation,
      country,
      seat,
      office,
      address,
      newAddress,
      left: memberState === 'left',
    },
  };
}

export function presentUnsettled({ items, next }: Page<UnsettledDeliveryRow>): UnsettledDeliveriesView {
  return { items: items.map(present), next };
}
