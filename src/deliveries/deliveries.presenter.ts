import type { Page } from '#platform/persistence/page';
import type { UnsettledDeliveriesView, UnsettledDeliveryView } from './dto/delivery.view.ts';
import type { UnsettledDeliveryRow } from './unsettled-delivery.query.ts';

function present(row: UnsettledDeliveryRow): UnsettledDeliveryView {
  return {
    id: row.id,
    subject: row.subject,
    state: row.state,
    fault: row.fault,
    attempts: row.attempts,
    plannedAt: row.plannedAt.toISOString(),
    to: {
      memberId: row.memberId,
      name: row.name,
      organisation: row.organisation,
      country: row.country,
      seat: row.seat,
      office: row.office,
      address: row.address,
      newAddress: newAddress(row),
      left: row.memberState === 'left',
    },
  };
}

/** The recipient's address of today, where it is another one than that of the delivery. */
function newAddress({ address, currentAddress }: UnsettledDeliveryRow): string | null {
  if (currentAddress === null) return null;
  return currentAddress.toLowerCase() === address.toLowerCase() ? null : currentAddress;
}

export function presentUnsettled({ items, next }: Page<UnsettledDeliveryRow>): UnsettledDeliveriesView {
  return { items: items.map(present), next };
}
