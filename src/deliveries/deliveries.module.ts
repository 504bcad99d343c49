import { Module } from '@nestjs/common';
import { DeliveriesController } from './deliveries.controller.ts';
import { Settling } from './settling.service.ts';
import { UnsettledQuery } from './unsettled.query.ts';

/** Letters that did not arrive, or of which nobody knows: the secretariat sees to them. */
@Module({
  controllers: [DeliveriesController],
  providers: [Settling, UnsettledQuery],
  exports: [UnsettledQuery],
})
export class DeliveriesModule {}
