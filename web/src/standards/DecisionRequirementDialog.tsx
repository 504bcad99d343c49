import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import type { Standard } from './queries.ts';
import { useStandardChange } from './use-standard-change.ts';

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
  const requirement = standard.decisionsNeeded ? 'free' : 'needed';
  const change = useStandardChange(standard.id, onClose);
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t(`decisionsAsk.${requirement}`)}
      consequence={t(`decisionsAsk.${requirement}Text`)}
      verb={t(`decisionsVerb.${requirement}`)}
      onConfirm={() => change.mutate({ decisionsNeeded: requirement === 'needed' })}
      busy={change.isPending}
      problem={change.error}
    />
  );
}
