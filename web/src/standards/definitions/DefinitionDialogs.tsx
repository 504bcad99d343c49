import { DEFINITION_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { EditConflictNotice } from '../../ui/EditConflictNotice.tsx';
import { ChoiceField, LongTextField, TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { useFormConflict } from '../../unsaved/use-form-conflict.ts';
import {
  type Definition,
  type DefinitionInput,
  type UndefinedTerm,
  useAddDefinition,
  useChangeDefinition,
  useRemoveDefinition,
} from './queries.ts';

/** A clause that can define a term, as it is chosen. */
export interface ClauseChoice {
  readonly value: string;
  readonly label: string;
}

interface DialogProps {
  standardId: string;
  clauses: readonly ClauseChoice[];
  onClose: () => void;
}

const definitionInput = (values: FormData, conceptId: string | null): DefinitionInput => ({
  term: textValue(values, 'term'),
  variants: textValue(values, 'variants'),
  text: textValue(values, 'text'),
  clauseId: textValue(values, 'clauseId') || null,
  conceptId,
});

/** Defines a term; `from` is one that the text uses. */
export function NewDefinitionDialog({
  standardId,
  clauses,
  from,
  onClose,
}: DialogProps & { from: UndefinedTerm | null }) {
  const { t } = useTranslation('definitions');
  const add = useAddDefinition(standardId);
  const submit = (values: FormData) => {
    const input = definitionInput(values, from?.conceptId ?? null);
    add.mutate(input, {
      onSuccess: () => {
        announce(t('saved', { term: input.term }));
        onClose();
      },
    });
  };
  return (
    <FormDialog
      draftKey={`new definition ${standardId} ${from?.conceptId ?? ''}`}
      title={t('add')}
      verb={t('addVerb')}
      problem={add.error}
      busy={add.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <DefinitionFields clauses={clauses} term={from?.term ?? ''} definition={null} />
    </FormDialog>
  );
}

export function EditDefinitionDialog({
  standardId,
  clauses,
  definition: latest,
  onClose,
}: DialogProps & { definition: Definition }) {
  const { t } = useTranslation('definitions');
  const change = useChangeDefinition(standardId, latest.id);
  const place = `definition ${latest.id}`;
  const form = useFormConflict(place, latest, ({ term, variants, text, clauseId }) => [
    { name: 'term', label: t('form.term'), value: term },
    { name: 'variants', label: t('form.variants'), value: variants.join('\n') },
    { name: 'text', label: t('form.text'), value: text },
    { name: 'clauseId', label: t('form.clause'), value: clauseId ?? '' },
  ]);
  const submit = (values: FormData) => {
    const input = definitionInput(values, form.base.conceptId);
    change.mutate(
      { ...input, revision: form.revision },
      {
        onSuccess: () => {
          announce(t('saved', { term: input.term }));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      key={form.formKey}
      draftKey={place}
      base={form.base}
      title={t('editNamed', { term: latest.term })}
      verb={t('save')}
      problem={form.newerFields ? null : change.error}
      busy={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <EditConflictNotice of={form} />
      <DefinitionFields clauses={clauses} term={form.base.term} definition={form.base} />
    </FormDialog>
  );
}

function DefinitionFields({
  clauses,
  term,
  definition,
}: {
  clauses: readonly ClauseChoice[];
  term: string;
  definition: Definition | null;
}) {
  const { t } = useTranslation('definitions');
  return (
    <>
      <TextField
        name="term"
        label={t('form.term')}
        required
        maxLength={DEFINITION_LIMITS.term}
        defaultValue={term}
      />
      <LongTextField
        name="variants"
        label={t('form.variants')}
        description={t('form.variantsHint')}
        minRows={2}
        maxLength={DEFINITION_LIMITS.variantList}
        defaultValue={definition?.variants.join('\n') ?? ''}
      />
      <LongTextField
        name="text"
        label={t('form.text')}
        required
        maxLength={DEFINITION_LIMITS.text}
        defaultValue={definition?.text ?? ''}
      />
      <ChoiceField
        name="clauseId"
        label={t('form.clause')}
        data={[{ value: '', label: t('form.noClause') }, ...clauses]}
        defaultValue={definition?.clauseId ?? ''}
      />
    </>
  );
}

export function RemoveDefinitionDialog({
  standardId,
  definition: { id, term, revision },
  onClose,
}: Omit<DialogProps, 'clauses'> & { definition: Definition }) {
  const { t } = useTranslation('definitions');
  const remove = useRemoveDefinition(standardId, id);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('removeTitle', { term })}
      consequence={t('removeEffect')}
      verb={t('remove')}
      isDestructive
      busy={remove.isPending}
      problem={remove.error}
      onConfirm={() =>
        remove.mutate(revision, {
          onSuccess: () => {
            announce(t('removed', { term }));
            onClose();
          },
        })
      }
    />
  );
}
