export { AgendasModule } from './agendas.module.ts';
export { AgendaQuery } from './agenda.query.ts';
export { AgendaChanged } from './agendas.events.ts';
export { AgendaItemProposed, AgendaProposalResolved } from './proposals/proposals.events.ts';
export { AgendaProposalService } from './proposals/agenda-proposal.service.ts';
export { checkedInSeats, type CheckedInSeat } from './session/checked-in-seats.query.ts';
export { BuildAgendaPacksJob } from './pack/build-agenda-packs.job.ts';
export { RemoveExpiredAgendaPacksJob } from './pack/remove-expired-agenda-packs.job.ts';
export { CheckInService } from './session/check-in.service.ts';
export { AgendaItemService } from './agenda-item.service.ts';
export type { PresenterInput } from './dto/agenda.input.ts';
export { DecisionsQuery, type DecisionLineRow } from './decisions/decisions.query.ts';
export { presentDecision } from './decisions/decisions.presenter.ts';
export { DecisionView } from './decisions/dto/decision.view.ts';
export { DecisionRecorded, FollowUpRequested, FollowUpReported } from './decisions/decisions.events.ts';
export { ClauseSourceRegistry } from './decisions/clause-source.registry.ts';
export { DecisionService } from './decisions/decision.service.ts';
export { FollowUpService } from './decisions/follow-up.service.ts';
export { ActionsQuery } from './actions/actions.query.ts';
export { ActionService } from './actions/action.service.ts';
export { ActionAgreed, ActionStateChanged } from './actions/actions.events.ts';
export { presentAction } from './actions/actions.presenter.ts';
export { ActionView } from './actions/dto/action.view.ts';
export { MinutesEntryService } from './minutes/minutes-entry.service.ts';
export { MinutesCirculationService } from './minutes/minutes-circulation.service.ts';
export {
  AddendumWritten,
  CorrectionRequested,
  MinutesApprovedBySilence,
  MinutesCirculationStarted,
  RemarkResolved,
} from './minutes/minutes.events.ts';
export { SendDutyRemindersJob } from './reminders/send-duty-reminders.job.ts';
export { OpenDutiesQuery, type DutyRow } from './reminders/open-duties.query.ts';
export { ProposeDecisionReviewsJob } from './proposals/propose-decision-reviews.job.ts';
export { selectVisibleAction, selectVisibleDecision } from './reminders/duty.visibility.ts';
export { visibleItems } from './item-access/item.visibility.ts';
