export { FundingModule } from './funding.module.ts';
export { ApplicationSubmitted } from './applications/applications.events.ts';
export { findDecidersOf } from './applications/application-deciders.query.ts';
export { applicationsVisibleTo, grantsVisibleTo } from './funding.visibility.ts';
