import type { TranslationEntry } from './queries.ts';

export const TRANSLATION_FILTERS = ['all', 'missing', 'draft', 'outdated'] as const;
export type TranslationFilter = (typeof TRANSLATION_FILTERS)[number];

/** The filter in the address, so that a view can be sent. */
export const translationSearch = (search: Record<string, unknown>): { show?: TranslationFilter } => {
  const show = TRANSLATION_FILTERS.find((one) => one === search['show']);
  return show && show !== 'all' ? { show } : {};
};

export const inTranslationFilter = (filter: TranslationFilter, { state }: TranslationEntry): boolean =>
  filter === 'all' || state === filter;
