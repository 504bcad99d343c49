export { DeliveriesModule } from './deliveries.module.ts';
export { UnsettledDeliveryQuery } from './unsettled-delivery.query.ts';
