import { useTranslation } from 'react-i18next';
import { LazyAttachedDocuments } from '../documents/LazyAttachedDocuments.tsx';
import { AnswersTo } from '../monitoring/AnswersTo.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { clauseName, type NumberedClause } from './clause-name.ts';
import { ClauseAreas } from './ClauseAreas.tsx';
import { LazyClauseSources } from './sources/LazyClauseSources.tsx';
import { useDraft } from './draft-context.ts';

/** The documents that stand with a clause of a draft. */
export function ClauseDocuments({ clause, onClose }: { clause: NumberedClause; onClose: () => void }) {
  const { t } = useTranslation('standards');
  const { standardId } = useDraft();
  const name = clauseName(t, clause);
  return (
    <SidePanel title={t('documents.title', { name })} onClose={onClose}>
      <LazyAttachedDocuments kind="clause" id={clause.id} title={name} />
      <LazyClauseSources standardId={standardId} clauseId={clause.id} name={name} />
      <ClauseAreas clauseId={clause.id} title={name} />
      <AnswersTo side="clause" id={clause.id} />
    </SidePanel>
  );
}
