export { KeptPapersModule } from './kept-papers.module.ts';
