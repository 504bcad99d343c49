import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { type UnsettledDelivery, useDeliveryReview } from './queries.ts';

export type DeliveryReviewDecision = 'sendAgain' | 'setAside';

/** Says what will happen, above all that an uncertain email may then arrive a second time. */
export function DeliveryReviewDialog({
  delivery: { id, state, subject, to },
  act,
  onClose,
}: {
  delivery: UnsettledDelivery;
  act: DeliveryReviewDecision;
  onClose: () => void;
}) {
  const { t } = useTranslation('deliveries');
  const doing = useDeliveryReview(id)[act];
  const words = { name: to.name ?? to.address, address: to.newAddress ?? to.address, subject };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`${act}.title`, words)}
      verb={t(`${act}.verb`)}
      consequence={t(`${act}.effect.${state}`, words)}
      busy={doing.isPending}
      problem={doing.error}
      onConfirm={() =>
        doing.mutate(undefined, {
          onSuccess: () => {
            announce(t(`${act}.done`, words));
            onClose();
          },
        })
      }
    />
  );
}
