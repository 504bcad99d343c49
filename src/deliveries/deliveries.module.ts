import { Module } from '@nestjs/common';
import { DeliveriesController } from './deliveries.controller.ts';
import { DeliveryReviewService } from './delivery-review.service.ts';
import { UnsettledDeliveryQuery } from './unsettled-delivery.query.ts';

/** Letters that did not arrive, or of which nobody knows: the secretariat sees to them. */
@Module({
  controllers: [DeliveriesController],
  providers: [DeliveryReviewService, UnsettledDeliveryQuery],
  exports: [UnsettledDeliveryQuery],
})
export class DeliveriesModule {}
