import { useQuery } from '@tanstack/react-query';
import { AcceptDialog } from '../amendments/AcceptDialog.tsx';
import { type Amendment, amendmentQuery, useAmendmentMutations } from '../amendments/queries.ts';
import { RejectDialog } from '../amendments/RejectDialog.tsx';

export interface DecisionAsked {
  readonly amendmentId: string;
  readonly act: 'accept' | 'reject';
}

/** Answers a suggestion from the text, as its page does: with a reason, and by hand where words contradict. */
export function SuggestionDecision({ asked, onClose }: { asked: DecisionAsked; onClose: () => void }) {
  const { data } = useQuery(amendmentQuery(asked.amendmentId));
  return data ? <DecisionDialog act={asked.act} amendment={data} onClose={onClose} /> : null;
}

interface DecisionDialogProps {
  act: DecisionAsked['act'];
  amendment: Amendment;
  onClose: () => void;
}

function DecisionDialog({ act, amendment, onClose }: DecisionDialogProps) {
  const mutations = useAmendmentMutations(amendment);
  return act === 'accept' ? (
    <AcceptDialog amendment={amendment} mutations={mutations} onClose={onClose} />
  ) : (
    <RejectDialog amendmentId={amendment.id} reject={mutations.reject} onClose={onClose} />
  );
}
