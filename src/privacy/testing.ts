/** What the tests use of this feature, and no other feature does. */
export { DATA_CATALOGUE, DATA_CATEGORIES } from './catalogue/data-catalogue.ts';
export { isKept, KEPT_TEXTS } from './erasure/erased-texts.ts';
