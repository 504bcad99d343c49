import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../api/client.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { type Standard, standardKey } from './queries.ts';

interface DecisionRequirementDialogProps {
  standard: Standard;
  opened: boolean;
  onClose: () => void;
}

/**
 * Lets published clauses change by recorded decisions alone, or without them again; says first what that
 * means.
 */
export function DecisionRequirementDialog({ standard, opened, onClose }: DecisionRequirementDialogProps) {
  const { t } = useTranslation('standards');
  const queries = useQueryClient();
  const requirement = standard.decisionsNeeded ? 'free' : 'needed';
  const change = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH('/api/standards/{standardId}', {
          params: { path: { standardId: standard.id } },
          body: { decisionsNeeded: requirement === 'needed' },
        }),
      ),
    onSuccess: (head) => {
      queries.setQueryData<Standard>(standardKey(standard.id), (old) => old && { ...old, ...head });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t(`decisionsAsk.${requirement}`)}
      consequence={t(`decisionsAsk.${requirement}Text`)}
      verb={t(`decisionsVerb.${requirement}`)}
      onConfirm={() => change.mutate()}
      busy={change.isPending}
      problem={change.error}
    />
  );
}
