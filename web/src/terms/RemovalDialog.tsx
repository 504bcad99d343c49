import { LANGUAGE_NAMES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { type Term, useProposeTerm } from './queries.ts';

/** Proposes that a term goes. */
export function RemovalDialog({ term, onClose }: { term: Term; onClose: () => void }) {
  const { t } = useTranslation('terms');
  const propose = useProposeTerm();

  function finish() {
    announce(t('form.sent'));
    onClose();
  }
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('removal.title', { term: term.term })}
      consequence={t('removal.text', { language: LANGUAGE_NAMES[term.language] })}
      verb={t('removal.verb')}
      busy={propose.isPending}
      problem={propose.error}
      onConfirm={() => propose.mutate({ kind: 'removal', termId: term.id }, { onSuccess: finish })}
    />
  );
}
