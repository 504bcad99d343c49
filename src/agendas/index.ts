export { AgendasModule } from './agendas.module.ts';
export { AgendaQuery } from './agenda.query.ts';
export { AgendaChanged } from './agendas.events.ts';
export { AgendaItemProposed, AgendaProposalSettled } from './proposals/proposals.events.ts';
export { Proposals } from './proposals/proposals.service.ts';
export { checkedInSeats, type CheckedInSeat } from './session/checked-in.query.ts';
export { BindBooks } from './book/bind-books.job.ts';
export { EndedBooks } from './book/ended-books.sweep.ts';
export { CheckIn } from './session/check-in.service.ts';
export { Programme } from './programme.service.ts';
export type { PresenterInput } from './dto/agenda.input.ts';
export { DecisionsQuery, type DecisionLineRow } from './decisions/decisions.query.ts';
export { presentDecision } from './decisions/decisions.presenter.ts';
export { DecisionView } from './decisions/dto/decision.view.ts';
export { DecisionRecorded, FollowUpAskedFor, FollowUpReported } from './decisions/decisions.events.ts';
export { Decisions } from './decisions/decisions.service.ts';
export { FollowUps } from './decisions/follow-ups.service.ts';
export { ActionsQuery } from './actions/actions.query.ts';
export { Actions } from './actions/actions.service.ts';
export { ActionAgreed, ActionTurned } from './actions/actions.events.ts';
export { presentAction } from './actions/actions.presenter.ts';
export { ActionView } from './actions/dto/action.view.ts';
export { MinutesEntries } from './minutes/entries.service.ts';
export { Circulation } from './minutes/circulation.service.ts';
export {
  AddendumWritten,
  CorrectionAsked,
  MinutesAgreed,
  MinutesCirculatedOut,
  RemarkAnswered,
} from './minutes/minutes.events.ts';
export { DutySweep } from './recalls/duty.sweep.ts';
export { OpenDuties, type DutyRow } from './recalls/open-duties.query.ts';
export { ReviewProposalSweep } from './recalls/review-proposal.sweep.ts';
export { knownActions, knownDecisions } from './recalls/known-duties.ts';
export { visibleItems } from './closed/visible-items.ts';
