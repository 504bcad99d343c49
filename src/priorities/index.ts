export { Agreeing } from './agreeing.service.ts';
export type { PeriodBallotTerms } from './agreeing.service.ts';
export { OpenCallQuery, type OpenCallRow } from './open-calls.query.ts';
export { PrioritiesAgreed, PriorityProposed } from './priorities.events.ts';
export { PrioritiesModule } from './priorities.module.ts';
export { Proposing } from './proposing.service.ts';
