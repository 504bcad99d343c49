// Rules of this project that oxlint has none for.
import { destructuringDepth } from './destructuring-depth.mjs';
import { queryPlacement } from './query-placement.mjs';

export default {
  meta: { name: 'norbanet' },
  rules: { 'destructuring-depth': destructuringDepth, 'query-placement': queryPlacement },
};
