export { FROM_OWED_REPORTS } from './reports/due-reports.sql.ts';
export { FundingModule } from './funding.module.ts';
export { ApplicationSubmitted } from './applications/applications.events.ts';
export { findDecidersOf } from './applications/application-deciders.query.ts';
export { applicationsVisibleTo, grantsVisibleTo } from './funding.visibility.ts';
