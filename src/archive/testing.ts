/** What the tests use of this feature, and no other feature does. */
export { BuildArchivesJob } from './build-archives.job.ts';
export { RemoveExpiredArchivesJob } from './remove-expired-archives.job.ts';
