import { Text } from '@mantine/core';
import { CONTENT_LANGUAGES, QUESTION_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, LongTextField, TextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { type Question, useEditQuestion } from './queries.ts';

/** Its asker says it otherwise; readers see that it was changed, and what it said before. */
export function EditQuestionDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const edit = useEditQuestion(question.id);
  const { id, revision, title, text, language } = question;
  return (
    <FormDialog
      draftKey={`edit question ${id}`}
      base={revision}
      title={t('question.editTitle')}
      verb={t('question.editVerb')}
      problem={edit.error}
      busy={edit.isPending}
      large
      onClose={onClose}
      onSubmit={(values) =>
        edit.mutate(
          {
            revision,
            title: textValue(values, 'title'),
            text: textValue(values, 'text'),
            language: CONTENT_LANGUAGES.find((each) => each === textValue(values, 'language')) ?? language,
          },
          { onSuccess: onClose },
        )
      }
    >
      <Text size="sm">{t('question.editEffect')}</Text>
      <TextField
        name="title"
        label={t('form.title')}
        required
        maxLength={QUESTION_LIMITS.title}
        defaultValue={title}
      />
      <LongTextField
        name="text"
        label={t('question.text')}
        description={t('question.textHint')}
        required
        maxLength={QUESTION_LIMITS.text}
        defaultValue={text}
      />
      <ChoiceField
        name="language"
        label={t('form.language')}
        defaultValue={language}
        data={CONTENT_LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
      />
    </FormDialog>
  );
}
