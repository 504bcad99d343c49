import { useTranslation } from 'react-i18next';
import type { NumberedClause } from '../clause-name.ts';
import { ClauseShapeDialog } from './ClauseShapeDialog.tsx';
import { useSuggestionSession } from './suggestion-session.ts';

interface NewClauseDialogProps {
  /** The one that the new clause is to stand after. */
  clause: NumberedClause;
  name: string;
  onClose: () => void;
}

/** What a new clause is to be; what it says is written in its place. */
export function NewClauseDialog({ clause, name, onClose }: NewClauseDialogProps) {
  const { t } = useTranslation('suggestions');
  const { newClause } = useSuggestionSession();
  return (
    <ClauseShapeDialog
      draftKey={`suggested clause ${clause.id}`}
      title={t('newAfter', { name })}
      hint={t('newHint')}
      verb={t('writeNew')}
      shape={{ kind: clause.kind === 'heading' ? 'clause' : clause.kind, level: clause.level }}
      problem={newClause.error}
      busy={newClause.isPending}
      onSubmit={(shape) => newClause.begin({ clauseId: clause.id, ...shape }, onClose)}
      onClose={onClose}
    />
  );
}
