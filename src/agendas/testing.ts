/** What the demo and the tests use of this feature, and no other feature does. */
export { AgendaQuery } from './agenda.query.ts';
export { BuildAgendaPacksJob } from './pack/build-agenda-packs.job.ts';
export { RemoveExpiredAgendaPacksJob } from './pack/remove-expired-agenda-packs.job.ts';
export { AgendaItemService } from './agenda-item.service.ts';
export type { PresenterInput } from './dto/agenda.input.ts';
export { DecisionService } from './decisions/decision.service.ts';
export { DecisionSharingService } from './decisions/decision-sharing.service.ts';
export { FollowUpService } from './decisions/follow-up.service.ts';
export { ActionService } from './actions/action.service.ts';
export { MinutesEntryService } from './minutes/minutes-entry.service.ts';
export { MinutesCirculationService } from './minutes/minutes-circulation.service.ts';
export { SendDutyRemindersJob } from './reminders/send-duty-reminders.job.ts';
export { ProposeDecisionReviewsJob } from './proposals/propose-decision-reviews.job.ts';
