import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import type { Standard } from './queries.ts';
import { useStandardChange } from './use-standard-change.ts';

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
  const audience = standard.audience === 'teams' ? 'networks' : 'teams';
  const change = useStandardChange(standard.id, onClose);
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t(`audienceAsk.${audience}`)}
      consequence={t(`audienceAsk.${audience}Text`)}
      verb={t(`audienceVerb.${audience}`)}
      onConfirm={() => change.mutate({ audience })}
      busy={change.isPending}
      problem={change.error}
      isDestructive={audience === 'teams'}
    />
  );
}
