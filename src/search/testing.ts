/** What the demo and the tests use of this feature, and no other feature does. */
export { ConfirmedTermsQuery } from './terms/confirmed-terms.query.ts';
export { TermProposalService } from './terms/term-proposal.service.ts';
export { TermsQuery } from './terms/terms.query.ts';
