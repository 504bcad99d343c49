import { PRIORITY_LIMITS } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateField, Form, TextField } from '../ui/Form.tsx';
import { TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { textValue } from '../ui/form-values.ts';
import { useCreatePeriod } from './queries.ts';

/** A new period, open for the teams' proposals at once. */
export function NewPeriodPage() {
  const { t } = useTranslation('priorities');
  const navigate = useNavigate();
  const create = useCreatePeriod();

  function submit(values: FormData) {
    create.mutate(
      {
        title: textValue(values, 'title'),
        firstDay: textValue(values, 'firstDay'),
        lastDay: textValue(values, 'lastDay'),
      },
      {
        onSuccess: ({ id }) => void navigate({ to: '/priorities/$periodId', params: { periodId: id } }),
      },
    );
  }

  return (
    <Page
      title={t('newPeriod')}
      trail={<TextLink to="/priorities">{t('title')}</TextLink>}
      lead={t('newPeriodLead')}
    >
      <Form
        draftKey="new period"
        verb={t('createPeriod')}
        problem={create.error}
        busy={create.isPending}
        onSubmit={submit}
        onCancel={() => void navigate({ to: '/priorities' })}
      >
        <TextField
          name="title"
          label={t('periodTitle')}
          description={t('periodTitleHelp')}
          required
          maxLength={PRIORITY_LIMITS.periodTitle}
        />
        <DateField name="firstDay" label={t('firstDay')} required />
        <DateField name="lastDay" label={t('lastDay')} required />
      </Form>
    </Page>
  );
}
