import { Text } from '@mantine/core';
import { CLAUSE_KINDS, CLAUSE_LEVEL_MAX, type ClauseKind } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { NumberedClause } from '../clause-name.ts';
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
  const { t: texts } = useTranslation('standards');
  const { newClause } = useSuggestionSession();
  return (
    <FormDialog
      draftKey={`suggested clause ${clause.id}`}
      title={t('newAfter', { name })}
      verb={t('writeNew')}
      problem={newClause.error}
      busy={newClause.isPending}
      onSubmit={(values) =>
        newClause.begin(
          {
            clauseId: clause.id,
            kind: values.get('kind') as ClauseKind,
            level: Number(values.get('level')),
          },
          onClose,
        )
      }
      onClose={onClose}
    >
      <Text size="sm">{t('newHint')}</Text>
      <ChoiceField
        name="kind"
        label={t('newKind')}
        defaultValue={clause.kind === 'heading' ? 'clause' : clause.kind}
        data={CLAUSE_KINDS.map((value) => ({ value, label: texts(`kind.${value}`) }))}
        data-autofocus
      />
      <ChoiceField
        name="level"
        label={t('newLevel')}
        description={t('newLevelHint')}
        defaultValue={String(clause.level)}
        data={Array.from({ length: CLAUSE_LEVEL_MAX }, (_, at) => String(at + 1))}
      />
    </FormDialog>
  );
}
