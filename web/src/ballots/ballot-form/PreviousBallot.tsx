import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { type Ballot, ballotQuery } from '../queries.ts';

/**
 * Reads the round of consent that a ballot is to follow, where it follows one: its question and rules go on.
 */
export function PreviousBallot({
  follows,
  children,
}: {
  follows: string | undefined;
  children: (before: Ballot | null) => ReactNode;
}) {
  const before = useQuery({ ...ballotQuery(follows ?? ''), enabled: follows !== undefined });
  return follows === undefined ? (
    children(null)
  ) : (
    <QueryBoundary query={before} skeleton={<PageSkeleton />}>
      {children}
    </QueryBoundary>
  );
}
