import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { EditConflictNotice } from '../../ui/EditConflictNotice.tsx';
import { DateField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { useFormConflict } from '../../unsaved/use-form-conflict.ts';
import {
  type Source,
  type SourceInput,
  useAddSource,
  useChangeSource,
  useConfirmSource,
  useRemoveSource,
} from './queries.ts';
import { type SourceChoices, SourceFields } from './SourceFields.tsx';
import { useSourceName } from './SourceLine.tsx';

interface DialogProps {
  standardId: string;
  onClose: () => void;
}

function sourceInput(values: FormData, { kind, document, practice }: SourceChoices): SourceInput {
  const year = textValue(values, 'year');
  return {
    kind,
    title: textValue(values, 'title'),
    authors: textValue(values, 'authors'),
    year: year === '' ? null : Number(year),
    publisher: textValue(values, 'publisher'),
    address: textValue(values, 'address') || null,
    note: textValue(values, 'note'),
    documentId: kind === 'practice' ? null : (document?.id ?? null),
    practiceId: kind === 'practice' ? (practice?.id ?? null) : null,
    reviewOn: textValue(values, 'reviewOn') || null,
  };
}

/** Adds a source to the standard. */
export function NewSourceDialog({ standardId, onClose }: DialogProps) {
  const { t } = useTranslation('sources');
  const add = useAddSource(standardId);
  const [choices, setChoices] = useState<SourceChoices>({
    kind: 'publication',
    document: null,
    practice: null,
  });
  const submit = (values: FormData) => {
    const input = sourceInput(values, choices);
    add.mutate(input, {
      onSuccess: () => {
        announce(t('saved', { title: input.title }));
        onClose();
      },
    });
  };
  return (
    <FormDialog
      draftKey={`new source ${standardId}`}
      title={t('add')}
      verb={t('addVerb')}
      problem={add.error}
      busy={add.isPending}
      onSubmit={submit}
      onClose={onClose}
      large
    >
      <SourceFields source={null} choices={choices} onChoices={setChoices} />
    </FormDialog>
  );
}

function choicesOf({ kind, documentId, practiceId, title }: Source): SourceChoices {
  const named = (id: string | null) => (id === null ? null : { id, title: title ?? '' });
  return { kind, document: named(documentId), practice: named(practiceId) };
}

/** Says anew what a source is. */
export function EditSourceDialog({ standardId, source: latest, onClose }: DialogProps & { source: Source }) {
  const { t } = useTranslation('sources');
  const change = useChangeSource(standardId, latest.id);
  const place = `source ${latest.id}`;
  const form = useFormConflict(place, latest, (source) => [
    { name: 'title', label: t('form.title'), value: source.title ?? '' },
    { name: 'authors', label: t('form.authors'), value: source.authors ?? '' },
    { name: 'year', label: t('form.year'), value: String(source.year ?? '') },
    { name: 'publisher', label: t('form.publisher'), value: source.publisher ?? '' },
    { name: 'address', label: t('form.address'), value: source.address ?? '' },
    { name: 'reviewOn', label: t('form.reviewOn'), value: source.reviewOn ?? '' },
    { name: 'note', label: t('form.note'), value: source.note ?? '' },
  ]);
  const [choices, setChoices] = useState(() => choicesOf(form.base));
  const submit = (values: FormData) => {
    const input = sourceInput(values, choices);
    change.mutate(
      { ...input, revision: form.revision },
      {
        onSuccess: () => {
          announce(t('saved', { title: input.title }));
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
      title={t('editNamed', { title: latest.title ?? '' })}
      verb={t('save')}
      problem={form.newerFields ? null : change.error}
      busy={change.isPending}
      onSubmit={submit}
      onClose={onClose}
      large
    >
      <EditConflictNotice of={form} />
      <SourceFields source={form.base} choices={choices} onChoices={setChoices} />
    </FormDialog>
  );
}

/** Says that a source still bears out what cites it, and when somebody looks again. */
export function ConfirmSourceDialog({ standardId, source, onClose }: DialogProps & { source: Source }) {
  const { t } = useTranslation('sources');
  const title = useSourceName()(source);
  const confirm = useConfirmSource(standardId, source.id);
  const [reviewOn, setReviewOn] = useState(source.overdue ? '' : (source.reviewOn ?? ''));
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('confirmTitle', { title })}
      consequence={t('confirmEffect')}
      verb={t('confirm')}
      busy={confirm.isPending}
      problem={confirm.error}
      onConfirm={() =>
        confirm.mutate(
          { revision: source.revision, reviewOn: reviewOn || null },
          {
            onSuccess: () => {
              announce(t('confirmed', { title }));
              onClose();
            },
          },
        )
      }
    >
      <DateField
        name="reviewOn"
        label={t('form.reviewOn')}
        value={reviewOn}
        onChange={({ currentTarget: { value } }) => setReviewOn(value)}
      />
    </ConfirmDialog>
  );
}

/** Takes a source out, after saying how many clauses cite it. */
export function RemoveSourceDialog({ standardId, source, onClose }: DialogProps & { source: Source }) {
  const { t } = useTranslation('sources');
  const title = useSourceName()(source);
  const remove = useRemoveSource(standardId, source.id);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('removeTitle', { title })}
      consequence={t('removeEffect', { count: source.citations.length })}
      verb={t('remove')}
      isDestructive
      busy={remove.isPending}
      problem={remove.error}
      onConfirm={() =>
        remove.mutate(source.revision, {
          onSuccess: () => {
            announce(t('removed', { title }));
            onClose();
          },
        })
      }
    />
  );
}
