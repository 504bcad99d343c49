export { DeliveriesModule } from './deliveries.module.ts';
export { UnsettledQuery } from './unsettled.query.ts';
