/** What the demo and the tests use of this feature, and no other feature does. */
export { InstrumentsQuery } from './instruments/instruments.query.ts';
export { RecommendationService } from './recommendations/recommendation.service.ts';
export { SendRecommendationRemindersJob } from './recommendations/send-recommendation-reminders.job.ts';
export { MonitoringReportService } from './reports/monitoring-report.service.ts';
