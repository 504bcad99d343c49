/**
 * A count whose text is another one for exactly one, who is named for instance: as plural forms go, several
 * languages count 21 like 1.
 */
export const exactCount = (count: number): { count: number; context?: 'single' } =>
  count === 1 ? { count, context: 'single' } : { count };
