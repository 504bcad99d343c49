/** What the demo and the tests use of this feature, and no other feature does. */
export { TermProposalService } from './terms/term-proposal.service.ts';
