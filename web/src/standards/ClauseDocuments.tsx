import IconPaperclip from '@tabler/icons-react/icons/IconPaperclip';
import { useTranslation } from 'react-i18next';
import { LazyAttachedDocuments } from '../documents/LazyAttachedDocuments.tsx';
import { AnswersTo } from '../monitoring/AnswersTo.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { clauseName, type NumberedClause } from './clause-name.ts';
import classes from './Draft.module.css';
import { ClauseAreas } from './ClauseAreas.tsx';
import { LazyClauseSources } from './sources/LazyClauseSources.tsx';
import { useDraft } from './draft-context.ts';

/** Beside a clause that is read: the button to see the documents that stand with it. */
export function ClauseDocumentsButton({ clause, name }: { clause: NumberedClause; name: string }) {
  const { t } = useTranslation('standards');
  const { updateUi } = useDraft();
  return (
    <button
      type="button"
      className={classes.act}
      aria-label={t('documents.ofClause', { name })}
      onClick={() => updateUi({ documents: clause.id })}
    >
      <IconPaperclip size={18} stroke={1.6} aria-hidden />
    </button>
  );
}

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
