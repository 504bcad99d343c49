/** What the demo and the tests use of this feature, and no other feature does. */
export { ApplicationDecisionService } from './applications/application-decision.service.ts';
export { ApplicationService } from './applications/application.service.ts';
export { ApplicationsQuery } from './applications/applications.query.ts';
export type { ApplicationInput } from './applications/dto/application.input.ts';
export { FundGrantService } from './grants/fund-grant.service.ts';
export { MilestoneService } from './grants/milestone.service.ts';
export { FundService } from './funds/fund.service.ts';
export { RateService } from './rates/rate.service.ts';
export { ControlService } from './reports/control.service.ts';
export { ReportService } from './reports/report.service.ts';
export { ReportsQuery } from './reports/reports.query.ts';
