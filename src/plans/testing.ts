/** What the demo and the tests use of this feature, and no other feature does. */
export { PlanLineService } from './plan-line.service.ts';
export { SendPlanRemindersJob } from './send-plan-reminders.job.ts';
