import { useMediaQuery } from '@mantine/hooks';

/**
 * Whether the rail of a Page stands beside its main column. Facts that are needed first, such as the way into
 * a meeting, belong into the column where it does not: below a long agenda nobody would find them.
 */
export function useRailBeside(): boolean {
  return useMediaQuery('(min-width: 74.01em)', true, { getInitialValueInEffect: false });
}
