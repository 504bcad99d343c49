export { ContributionsModule } from './contributions.module.ts';
