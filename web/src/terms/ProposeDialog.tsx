import { Checkbox, Text } from '@mantine/core';
import { type Field, FIELDS, LANGUAGE_NAMES, TERM_LIMITS, type Language } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { ChoiceField, LongTextField, TextField } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { FormDialog } from '../ui/FormDialog.tsx';
import { type NewTermProposal, type Term, useProposeTerm } from './queries.ts';

/** What is proposed: a concept, another term of one, or other words for a term. */
export type ProposalSubject =
  | { readonly kind: 'concept' }
  | { readonly kind: 'term'; readonly conceptId: string; readonly language: Language }
  | { readonly kind: 'correction'; readonly term: Term };

interface ProposeDialogProps {
  subject: ProposalSubject;
  onClose: () => void;
}

export function ProposeDialog({ subject, onClose }: ProposeDialogProps) {
  const { t } = useTranslation('terms');
  const propose = useProposeTerm();
  const current = subject.kind === 'correction' ? subject.term : null;
  const isConcept = subject.kind === 'concept';
  const language = languageOf(subject);

  function submit(values: FormData) {
    const body = {
      ...aboutOf(subject, values),
      term: textValue(values, 'term'),
      forms: textValue(values, 'forms'),
      reason: textValue(values, 'reason'),
      preferred: values.get('preferred') !== null,
    };
    const onSuccess = () => {
      announce(t('form.sent'));
      onClose();
    };
    propose.mutate(body, { onSuccess });
  }

  const titles = {
    concept: t('form.conceptTitle'),
    term: t('form.termTitle', { language: LANGUAGE_NAMES[language] }),
    correction: t('form.correctionTitle', { term: current?.term ?? '' }),
  };
  return (
    <FormDialog
      draftKey={draftKeyOf(subject)}
      base={current}
      title={titles[subject.kind]}
      verb={t('form.send')}
      problem={propose.error}
      busy={propose.isPending}
      onSubmit={submit}
      onClose={onClose}
      large
    >
      <TextField
        name="term"
        label={t(isConcept ? 'form.englishTerm' : 'form.term')}
        lang={language}
        required
        maxLength={TERM_LIMITS.term}
        defaultValue={current?.term ?? ''}
      />
      {isConcept && (
        <>
          <LongTextField
            name="definition"
            label={t('form.definition')}
            required
            minRows={2}
            maxLength={TERM_LIMITS.definition}
          />
          <ChoiceField
            name="field"
            label={t('form.field')}
            data={FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
          />
        </>
      )}
      <LongTextField
        name="forms"
        label={t('form.forms')}
        description={t('form.formsHint')}
        lang={language}
        maxLength={TERM_LIMITS.forms}
        defaultValue={current?.forms.join(', ') ?? ''}
      />
      {!isConcept && <Checkbox name="preferred" label={t('form.preferred')} />}
      <LongTextField name="reason" label={t('form.reason')} minRows={2} maxLength={TERM_LIMITS.reason} />
      <Text size="sm" c="dimmed">
        {t('form.what')}
      </Text>
    </FormDialog>
  );
}

function languageOf(subject: ProposalSubject): Language {
  if (subject.kind === 'term') return subject.language;
  return subject.kind === 'correction' ? subject.term.language : 'en';
}

function draftKeyOf(subject: ProposalSubject): string {
  if (subject.kind === 'term') return `new term ${subject.conceptId} ${subject.language}`;
  return subject.kind === 'correction' ? `term ${subject.term.id}` : 'new concept';
}

function aboutOf(
  subject: ProposalSubject,
  values: FormData,
): Pick<NewTermProposal, 'kind'> & Partial<NewTermProposal> {
  switch (subject.kind) {
    case 'concept':
      return {
        kind: 'concept',
        definition: textValue(values, 'definition'),
        field: textValue(values, 'field') as Field,
      };
    case 'term':
      return { kind: 'term', conceptId: subject.conceptId, language: subject.language };
    case 'correction':
      return { kind: 'correction', termId: subject.term.id };
  }
}
