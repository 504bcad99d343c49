import { useTranslation } from 'react-i18next';
import type { TermProposal } from './queries.ts';

/** What a proposal changes, and why, in short facts. */
export function useProposalFacts(proposal: TermProposal): readonly (string | false)[] {
  const { t } = useTranslation('terms');
  const { kind, current, term, forms, preferred, field, definition, reason, decisionReason, state } =
    proposal;
  const isOpenCorrection = kind === 'correction' && state === 'open' && current !== null;
  const before = isOpenCorrection ? current.forms : [];
  const added = forms.filter((form) => !before.includes(form));
  const dropped = before.filter((form) => !forms.includes(form));
  const names = (list: readonly string[]): string => list.join(', ');
  return [
    kind === 'concept' &&
      t('proposal.definition', { field: t(`field.${field!}`), definition: definition ?? '' }),
    isOpenCorrection && current.term !== term && t('proposal.renamed', { before: current.term }),
    isOpenCorrection && added.length > 0 && t('proposal.added', { forms: names(added) }),
    isOpenCorrection && dropped.length > 0 && t('proposal.dropped', { forms: names(dropped) }),
    !isOpenCorrection &&
      kind !== 'removal' &&
      forms.length > 0 &&
      t('proposal.forms', { forms: names(forms) }),
    preferred && t('proposal.preferred'),
    reason !== '' && t('proposal.reason', { reason }),
    decisionReason !== '' && t('proposal.why', { reason: decisionReason }),
  ];
}
