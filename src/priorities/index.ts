export { PrioritiesAgreed, PriorityProposed } from './priorities.events.ts';
export { PrioritiesModule } from './priorities.module.ts';
