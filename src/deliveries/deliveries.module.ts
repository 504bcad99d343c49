import { Module } from '@nestjs/common';
import { DeliveriesController } from './deliveries.controller.ts';
import { DeliveryReviewService } from './delivery-review.service.ts';
import { UnsettledDeliveryQuery } from './unsettled-delivery.query.ts';

/** Emails that did not arrive, or may not have: the secretariat decides about them. */
@Module({
  controllers: [DeliveriesController],
  providers: [DeliveryReviewService, UnsettledDeliveryQuery],
  exports: [UnsettledDeliveryQuery],
})
export class DeliveriesModule {}
