export { SearchModule } from './search.module.ts';
export { TermsModule } from './terms/terms.module.ts';
