export { SearchModule } from './search.module.ts';
export { rebuildSearchIndex } from './repair/rebuild-search-index.ts';
export { TermsModule } from './terms/terms.module.ts';
