import { useQuery } from '@tanstack/react-query';
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
  const { data } = useQuery(nationalQuery(standardId, round.id));
  const mutations = useNationalMutations(standardId, round.id);
  if (!data) return null;
  const props = { standardId, round, national: data, mutations };
  return round.side === 'team' ? <NationalTeamSection {...props} /> : <NationalMemberSection {...props} />;
}
