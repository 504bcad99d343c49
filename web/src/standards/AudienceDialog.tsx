import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../api/client.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { type Standard, standardKey } from './queries.ts';

interface AudienceDialogProps {
  standard: Standard;
  opened: boolean;
  onClose: () => void;
}

/**
 * Opens a draft to the national networks, or keeps it to the teams again; says first what that means for
 * whom.
 */
export function AudienceDialog({ standard, opened, onClose }: AudienceDialogProps) {
  const { t } = useTranslation('standards');
  const queries = useQueryClient();
  const audience = standard.audience === 'teams' ? 'networks' : 'teams';
  const change = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH('/api/standards/{standardId}', {
          params: { path: { standardId: standard.id } },
          body: { audience },
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
      title={t(`audienceAsk.${audience}`)}
      consequence={t(`audienceAsk.${audience}Text`)}
      verb={t(`audienceVerb.${audience}`)}
      onConfirm={() => change.mutate()}
      busy={change.isPending}
      problem={change.error}
      isDestructive={audience === 'teams'}
    />
  );
}
