export { BallotAnnouncing } from './announcing.service.ts';
export type { BallotPlan } from './ballot-plan.ts';
export { BallotQuery } from './ballot.query.ts';
export type { BallotLine } from './ballot.query.ts';
export { BallotClosed, BallotOpened } from './ballots.events.ts';
export { BallotsModule } from './ballots.module.ts';
export { presentBallotLine } from './ballots.presenter.ts';
export { BallotLineView } from './dto/ballot.view.ts';
