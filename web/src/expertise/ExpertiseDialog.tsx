import { Checkbox, Modal } from '@mantine/core';
import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  EXPERTISE_LIMITS,
  FIELDS,
  type ContentLanguage,
  type CountryCode,
  type Field,
} from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChoiceBoxes } from '../practices/ChoiceBoxes.tsx';
import { chosenOf } from '../practices/practice-content.ts';
import { Form, LongTextField } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { type OwnExpertise, ownExpertiseQuery, useSayExpertise } from './queries.ts';

/** What I can help with, and whether others find me. */
export function ExpertiseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('practices');
  const { t: shell } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('expertise.mine')}
      size="lg"
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <QueryBoundary query={useQuery(ownExpertiseQuery)}>
        {(own) => <ExpertiseForm own={own} onClose={onClose} />}
      </QueryBoundary>
    </Modal>
  );
}

function ExpertiseForm({ own, onClose }: { own: OwnExpertise; onClose: () => void }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const say = useSayExpertise();

  function submit(values: FormData) {
    say.mutate(
      {
        topics: textValue(values, 'topics'),
        fields: chosenOf<Field>(values, 'fields', FIELDS),
        languages: chosenOf<ContentLanguage>(values, 'languages', CONTENT_LANGUAGES),
        countries: chosenOf<CountryCode>(values, 'countries', COUNTRY_CODES),
        available: values.has('available'),
        takesQuestions: values.has('takesQuestions'),
      },
      { onSuccess: onClose },
    );
  }

  return (
    <Form
      draftKey="my expertise"
      base={own.changedAt}
      verb={t('expertise.save')}
      problem={say.error}
      busy={say.isPending}
      onCancel={onClose}
      onSubmit={submit}
    >
      <LongTextField
        name="topics"
        label={t('expertise.topics')}
        description={t('expertise.topicsHint')}
        maxLength={EXPERTISE_LIMITS.topics}
        defaultValue={own.topics}
      />
      <ChoiceBoxes
        name="fields"
        label={t('form.fields')}
        chosen={own.fields}
        choices={FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
      />
      <ChoiceBoxes
        name="languages"
        label={t('expertise.workLanguages')}
        chosen={own.languages}
        choices={CONTENT_LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
      />
      <ChoiceBoxes
        name="countries"
        label={t('expertise.countries')}
        chosen={own.countries}
        choices={COUNTRY_CODES.toSorted(format.byCountry).map((value) => ({
          value,
          label: format.country(value),
        }))}
      />
      <Checkbox name="available" label={t('expertise.available')} defaultChecked={own.available} />
      <Checkbox
        name="takesQuestions"
        label={t('expertise.takesQuestions')}
        defaultChecked={own.takesQuestions}
      />
    </Form>
  );
}
