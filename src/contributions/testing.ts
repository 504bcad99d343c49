/** What the demo and the tests use of this feature, and no other feature does. */
export { UpdateContributionMovesJob } from './update-contribution-moves.job.ts';
