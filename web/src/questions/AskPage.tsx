import { Text } from '@mantine/core';
import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  FIELDS,
  PRACTICE_AUDIENCES,
  QUESTION_LIMITS,
  type ContentLanguage,
  type CountryCode,
  type Field,
} from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChoiceBoxes } from '../practices/ChoiceBoxes.tsx';
import { chosenOf } from '../practices/practice-content.ts';
import { AudienceField } from '../practices/PracticeForm.tsx';
import { ChoiceField, Form, LongTextField, TextField } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { useAskQuestion } from './queries.ts';

/** A question to the Network, or to those of some fields. */
export function AskPage() {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const navigate = useNavigate();
  const ask = useAskQuestion();
  const languages = CONTENT_LANGUAGES.map((value) => ({ value, label: format.language(value) }));

  function submit(values: FormData) {
    const text = (name: string): string => textValue(values, name);
    ask.mutate(
      {
        title: text('title'),
        text: text('text'),
        language: CONTENT_LANGUAGES.find((language) => language === text('language')) ?? 'en',
        fields: chosenOf<Field>(values, 'fields', FIELDS),
        languages: chosenOf<ContentLanguage>(values, 'languages', CONTENT_LANGUAGES),
        countries: chosenOf<CountryCode>(values, 'countries', COUNTRY_CODES),
        audience: PRACTICE_AUDIENCES.find((audience) => audience === text('audience')) ?? 'network',
      },
      { onSuccess: ({ id }) => void navigate({ to: '/library/questions/$id', params: { id } }) },
    );
  }

  return (
    <Page
      title={t('question.askTitle')}
      trail={<TextLink to="/library/questions">{t('questions.title')}</TextLink>}
    >
      <Form
        draftKey="new question"
        verb={t('question.send')}
        problem={ask.error}
        busy={ask.isPending}
        onCancel={() => void navigate({ to: '/library/questions' })}
        onSubmit={submit}
      >
        <TextField name="title" label={t('form.title')} required maxLength={QUESTION_LIMITS.title} />
        <LongTextField
          name="text"
          label={t('question.text')}
          description={t('question.textHint')}
          required
          maxLength={QUESTION_LIMITS.text}
        />
        <ChoiceField name="language" label={t('form.language')} defaultValue="en" data={languages} />
        <ChoiceBoxes
          name="fields"
          label={t('question.fields')}
          hint={t('question.fieldsHint')}
          chosen={[]}
          choices={FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
        />
        <ChoiceBoxes
          name="languages"
          label={t('question.languages')}
          hint={t('question.languagesHint')}
          chosen={[]}
          choices={languages}
        />
        <ChoiceBoxes
          name="countries"
          label={t('question.countries')}
          hint={t('question.countriesHint')}
          chosen={[]}
          choices={COUNTRY_CODES.toSorted(format.byCountry).map((value) => ({
            value,
            label: format.country(value),
          }))}
        />
        <AudienceField audience="network" />
        <Text size="sm" c="dimmed">
          {t('question.sendEffect')}
        </Text>
      </Form>
    </Page>
  );
}
