export { sendRegisterExport, toRegisterRecords } from './register-export.ts';
export { AgendasModule } from './agendas.module.ts';
export { AgendaItemProposed, AgendaProposalResolved } from './proposals/proposals.events.ts';
export { ClauseSourceRegistry } from './decisions/clause-source.registry.ts';
export { DecisionsQuery } from './decisions/decisions.query.ts';
export { FollowUpRequested } from './decisions/decisions.events.ts';
export { FROM_SHARED_DECISIONS } from './decisions/shared-decisions.sql.ts';
export { ActionAgreed } from './actions/actions.events.ts';
export {
  CorrectionRequested,
  MinutesApprovedBySilence,
  MinutesCirculationStarted,
} from './minutes/minutes.events.ts';
export {
  FROM_AWAITED_PAPERS,
  FROM_UNREVIEWED_MINUTES,
  fromOpenFollowUps,
  fromOpenReviews,
  fromOwnedActions,
  IS_OPEN_ACTION,
} from './reminders/duties.sql.ts';
export { OpenDutiesQuery, type DutyRow } from './reminders/open-duties.query.ts';
export { selectVisibleAction, selectVisibleDecision } from './reminders/duty.visibility.ts';
export { visibleMinutes } from './minutes/minutes.visibility.ts';
export { visibleItems } from './item-access/item.visibility.ts';
