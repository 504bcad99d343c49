/** What the tests use of this feature, and no other feature does. */
export { DATA_CATALOGUE, DATA_CATEGORIES } from './catalogue/data-catalogue.ts';
