export { BallotAnnouncing } from './announcing.service.ts';
export type { BallotPlan, BallotReaders } from './ballot-plan.ts';
export type { BallotRules } from './ballot-rules.ts';
export { BallotQuery } from './ballot.query.ts';
export type { BallotLine } from './ballot.rows.ts';
export {
  BallotAnnulled,
  BallotClosed,
  BallotClosingUnconfirmed,
  BallotOpened,
  BallotPaperEntered,
  BallotPaperRefused,
} from './ballots.events.ts';
export { BallotRunning } from './life/running.service.ts';
export { BallotsModule } from './ballots.module.ts';
export { BallotCasting } from './casting.service.ts';
export type { Receipt } from './take-in.ts';
export { BallotClosing } from './closing.service.ts';
export { presentBallotLine } from './ballots.presenter.ts';
export { BallotLineView } from './dto/ballot.view.ts';
export { openBallotsOf } from './open-ballots.query.ts';
export { ballotsVisibleTo } from './visibility.ts';
export { BallotConditions, BallotTerms, planOf } from './dto/ballot-terms.dto.ts';
export { NewOption, optionsFrom } from './dto/new-ballot.dto.ts';
export { BallotPasses } from './secret/passes.service.ts';
export { BallotSealing } from './secret/sealing.service.ts';
