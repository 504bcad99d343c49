export { BallotAnnouncementService } from './ballot-announcement.service.ts';
export type { BallotPlan, BallotReaders } from './ballot-plan.ts';
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
export { BallotAdminService } from './lifecycle/ballot-admin.service.ts';
export { BallotsModule } from './ballots.module.ts';
export { presentBallotLine } from './ballots.presenter.ts';
export { BallotLineView } from './dto/ballot.view.ts';
export { findOpenBallots } from './open-ballots.query.ts';
export { FROM_MISSING_VOTES } from './missing-votes.sql.ts';
export { ballotsVisibleTo } from './ballot.visibility.ts';
export { BallotConditions, BallotTerms, toBallotPlan } from './dto/ballot-terms.dto.ts';
export { NewOption, createOptions } from './dto/new-ballot.dto.ts';
