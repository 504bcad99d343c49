import { Text } from '@mantine/core';
import { CLAUSE_KINDS, CLAUSE_LEVEL_MAX, type ClauseKind } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

export interface ClauseShape {
  readonly kind: ClauseKind;
  readonly level: number;
}

interface ClauseShapeDialogProps {
  draftKey: string;
  title: string;
  hint?: string;
  verb: string;
  /** What is chosen at first. */
  shape: ClauseShape;
  busy: boolean;
  problem: unknown;
  onSubmit: (shape: ClauseShape) => void;
  onClose: () => void;
}

const LEVELS = Array.from({ length: CLAUSE_LEVEL_MAX }, (_, at) => String(at + 1));

/** Asks what a suggested clause is to be. */
export function ClauseShapeDialog({ hint, shape, busy, onSubmit, ...dialog }: ClauseShapeDialogProps) {
  const { t } = useTranslation('suggestions');
  const { t: texts } = useTranslation('standards');
  return (
    <FormDialog
      {...dialog}
      busy={busy}
      onSubmit={(values) =>
        onSubmit({ kind: values.get('kind') as ClauseKind, level: Number(values.get('level')) })
      }
    >
      {hint && <Text size="sm">{hint}</Text>}
      <ChoiceField
        name="kind"
        label={t('newKind')}
        defaultValue={shape.kind}
        data={CLAUSE_KINDS.map((value) => ({ value, label: texts(`kind.${value}`) }))}
        data-autofocus
      />
      <ChoiceField
        name="level"
        label={t('newLevel')}
        description={t('newLevelHint')}
        defaultValue={String(shape.level)}
        data={LEVELS}
      />
    </FormDialog>
  );
}
