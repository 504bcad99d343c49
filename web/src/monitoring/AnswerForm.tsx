import { RECOMMENDATION_LIMITS, RECOMMENDATION_STATES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { ChoiceField, Form, LongTextField } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { useFormConflict } from '../unsaved/use-form-conflict.ts';
import { type Recommendation, useAnswerRecommendation } from './queries.ts';

/** What the country did, and whether that is all; what somebody else saved meanwhile is shown first. */
export function AnswerForm({ recommendation: latest }: { recommendation: Recommendation }) {
  const { t } = useTranslation('monitoring');
  const save = useAnswerRecommendation(latest.id);
  const place = `answer ${latest.id}`;
  const form = useFormConflict(place, latest, ({ answer, state }) => [
    { name: 'answer', label: t('one.answer'), value: answer },
    { name: 'state', label: t('one.state'), value: state, displayValue: t(`state.${state}`) },
  ]);
  function submit(values: FormData) {
    const state = RECOMMENDATION_STATES.find((known) => known === textValue(values, 'state')) ?? 'open';
    save.mutate(
      { answer: textValue(values, 'answer'), state, revision: form.revision },
      { onSuccess: () => announce(t('one.answered')) },
    );
  }
  return (
    <Form
      key={form.formKey}
      draftKey={place}
      base={form.base}
      verb={t('one.saveAnswer')}
      problem={form.newerFields ? null : save.error}
      busy={save.isPending}
      onSubmit={submit}
    >
      <EditConflictNotice of={form} />
      <LongTextField
        name="answer"
        label={t('one.answer')}
        description={t('one.answerHint')}
        minRows={3}
        maxLength={RECOMMENDATION_LIMITS.answer}
        defaultValue={form.base.answer}
      />
      <ChoiceField
        name="state"
        label={t('one.state')}
        defaultValue={form.base.state}
        data={RECOMMENDATION_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
      />
    </Form>
  );
}
