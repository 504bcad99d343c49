import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { removeClause } from './acts.ts';
import { nameOf, type NumberedClause } from './clause-name.ts';
import { useDraft } from './draft.ts';
import { withClause } from './draft-events.ts';
import { type Standard, standardKey } from './queries.ts';

/** Asks before a clause leaves the text. */
export function RemoveClause({ clause, onClose }: { clause: NumberedClause; onClose: () => void }) {
  const { t } = useTranslation('standards');
  const { standardId } = useDraft();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeClause(standardId, clause),
    onSuccess: (removed) => {
      queries.setQueryData<Standard>(standardKey(standardId), (old) => old && withClause(old, removed));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened onClose={onClose} title={t('remove.ask', { name: nameOf(t, clause) })} consequence={t('remove.text')} verb={t('remove.verb')}
      onConfirm={() => remove.mutate()} busy={remove.isPending} problem={remove.error} loses
    />
  );
}
