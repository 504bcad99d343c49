import { SOURCE_KINDS, SOURCE_LIMITS, type SourceKind } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DateField, LongTextField, TextField, useFieldError } from '../../ui/Form.tsx';
import { type ChosenObject, ObjectPicker } from './ObjectPicker.tsx';
import type { Source } from './queries.ts';

/** What the fields hold that are no inputs of the form. */
export interface SourceChoices {
  readonly kind: SourceKind;
  readonly document: ChosenObject | null;
  readonly practice: ChosenObject | null;
}

interface SourceFieldsProps {
  source: Source | null;
  choices: SourceChoices;
  onChoices: (choices: SourceChoices) => void;
}

/** What is said of a source, according to what it is. */
export function SourceFields({ source, choices, onChoices }: SourceFieldsProps) {
  const { t } = useTranslation('sources');
  const { kind } = choices;
  const isObject = kind === 'document' || kind === 'practice';
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('form.kind')}
        value={kind}
        data={SOURCE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChoices({ ...choices, kind: SOURCE_KINDS.find((known) => known === value) ?? 'other' })
        }
      />
      {isObject && <ObjectField choices={choices} onChoices={onChoices} />}
      <TextField
        name="title"
        label={t('form.title')}
        required
        maxLength={SOURCE_LIMITS.title}
        defaultValue={source?.title ?? ''}
      />
      <TextField
        name="authors"
        label={t('form.authors')}
        description={t('form.authorsHint')}
        maxLength={SOURCE_LIMITS.authors}
        defaultValue={source?.authors ?? ''}
      />
      <TextField
        name="year"
        type="number"
        label={t('form.year')}
        min={SOURCE_LIMITS.yearFrom}
        max={SOURCE_LIMITS.yearTo}
        defaultValue={source?.year ?? ''}
      />
      <TextField
        name="publisher"
        label={t('form.publisher')}
        maxLength={SOURCE_LIMITS.publisher}
        defaultValue={source?.publisher ?? ''}
      />
      <TextField
        name="address"
        type="url"
        label={t('form.address')}
        description={t('form.addressHint')}
        required={kind === 'web'}
        maxLength={SOURCE_LIMITS.address}
        defaultValue={source?.address ?? ''}
      />
      {!isObject && <ObjectField choices={choices} onChoices={onChoices} />}
      <DateField
        name="reviewOn"
        label={t('form.reviewOn')}
        description={t('form.reviewHint')}
        defaultValue={source?.reviewOn ?? ''}
      />
      <LongTextField
        name="note"
        label={t('form.note')}
        maxLength={SOURCE_LIMITS.note}
        defaultValue={source?.note ?? ''}
      />
    </>
  );
}

/** The document or practice that it is, or the document that keeps a copy of it. */
function ObjectField({ choices, onChoices }: Omit<SourceFieldsProps, 'source'>) {
  const { t } = useTranslation('sources');
  const documentFault = useFieldError('documentId');
  const practiceFault = useFieldError('practiceId');
  if (choices.kind === 'practice')
    return (
      <ObjectPicker
        kind="practice"
        label={t('form.practice')}
        chosen={choices.practice}
        onChoose={(practice) => onChoices({ ...choices, practice })}
        error={practiceFault}
      />
    );
  const isCopy = choices.kind !== 'document';
  return (
    <ObjectPicker
      kind="document"
      label={t(isCopy ? 'form.copy' : 'form.document')}
      {...(isCopy && { description: t('form.copyHint') })}
      chosen={choices.document}
      onChoose={(document) => onChoices({ ...choices, document })}
      error={documentFault}
    />
  );
}
