export { OpenCallQuery } from './open-calls.query.ts';
export { PrioritiesAgreed } from './priorities.events.ts';
export { PrioritiesQuery } from './priorities.query.ts';
export { PrioritiesModule } from './priorities.module.ts';
