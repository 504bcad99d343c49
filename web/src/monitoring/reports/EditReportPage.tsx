import { MONITORING_REPORT_LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { EditConflictNotice } from '../../ui/EditConflictNotice.tsx';
import { Form, LongTextField, TextField } from '../../ui/Form.tsx';
import { textValue } from '../../ui/form-values.ts';
import { TextLink } from '../../ui/links.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { useFormConflict } from '../../unsaved/use-form-conflict.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { type Report, reportQuery, useChangeReport } from './queries.ts';

/** A team changes what stands around the records of a draft. */
export function EditReportPage() {
  const { reportId } = useParams({ from: '/signed-in/network/reports/$reportId/edit' });
  return (
    <QueryBoundary query={useQuery(reportQuery(reportId))} skeleton={<PageSkeleton />}>
      {(report) => (report.can.edit ? <EditReport report={report} /> : <NotFoundPage />)}
    </QueryBoundary>
  );
}

function EditReport({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const change = useChangeReport(report.id);
  const draftKey = `report ${report.id}`;
  const form = useFormConflict(draftKey, report, ({ title, introduction, firstDay, lastDay }) => [
    { name: 'title', label: t('form.title'), value: title },
    { name: 'firstDay', label: t('form.firstDay'), value: firstDay },
    { name: 'lastDay', label: t('form.lastDay'), value: lastDay },
    { name: 'introduction', label: t('form.introduction'), value: introduction },
  ]);
  const params = { reportId: report.id };
  const back = () => void navigate({ to: '/network/reports/$reportId', params });
  return (
    <Page
      title={t('form.editTitle')}
      within={report.title}
      trail={
        <TextLink to="/network/reports/$reportId" params={params}>
          {report.title}
        </TextLink>
      }
    >
      <Form
        key={form.formKey}
        draftKey={draftKey}
        base={form.base}
        verb={t('form.save')}
        problem={form.newerFields ? null : change.error}
        busy={change.isPending}
        onCancel={back}
        onSubmit={(values) =>
          change.mutate(
            {
              title: textValue(values, 'title'),
              introduction: textValue(values, 'introduction'),
              firstDay: textValue(values, 'firstDay'),
              lastDay: textValue(values, 'lastDay'),
              revision: form.revision,
            },
            { onSuccess: back },
          )
        }
      >
        <EditConflictNotice of={form} />
        <TextField
          name="title"
          label={t('form.title')}
          required
          maxLength={MONITORING_REPORT_LIMITS.title}
          defaultValue={form.base.title}
        />
        <PeriodFields report={form.base} />
        <LongTextField
          name="introduction"
          label={t('form.introduction')}
          description={t('form.introductionHint')}
          maxLength={MONITORING_REPORT_LIMITS.introduction}
          minRows={4}
          defaultValue={form.base.introduction}
        />
      </Form>
    </Page>
  );
}
