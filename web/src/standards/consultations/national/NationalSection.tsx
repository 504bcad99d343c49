import { useQuery } from '@tanstack/react-query';
import { RowsSkeleton } from '../../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../../ui/QueryBoundary.tsx';
import type { Round } from '../queries.ts';
import { NationalMemberSection } from './NationalMemberSection.tsx';
import { NationalTeamSection } from './NationalTeamSection.tsx';
import { nationalQuery, useNationalMutations } from './queries.ts';

export interface NationalSectionProps {
  standardId: string;
  round: Round;
}

/** What the reader's country asks its network: for its team to ask and see, for its network to answer. */
export function NationalSection({ standardId, round }: NationalSectionProps) {
  const query = useQuery(nationalQuery(standardId, round.id));
  const mutations = useNationalMutations(standardId, round.id);
  const Content = round.side === 'team' ? NationalTeamSection : NationalMemberSection;
  return (
    <QueryBoundary query={query} skeleton={<RowsSkeleton rows={2} />} missing={null}>
      {(national) => (
        <Content standardId={standardId} round={round} national={national} mutations={mutations} />
      )}
    </QueryBoundary>
  );
}
