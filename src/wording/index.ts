export { WordingModule } from './wording.module.ts';
export { WordingReportQuery } from './wording-report.query.ts';
