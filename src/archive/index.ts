export { ArchiveModule } from './archive.module.ts';
