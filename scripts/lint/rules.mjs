// Rules of this project that oxlint has none for.
import { destructuringDepth } from './destructuring-depth.mjs';
import { lineLength } from './line-length.mjs';
import { queryPlacement } from './query-placement.mjs';

export default {
  meta: { name: 'norbanet' },
  rules: {
    'destructuring-depth': destructuringDepth,
    'line-length': lineLength,
    'query-placement': queryPlacement,
  },
};
