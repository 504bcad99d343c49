import { MONITORING_REPORT_LIMITS } from '@nbn/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { useFormat } from '../../i18n/format.ts';
import { ChoiceField, Form, TextField } from '../../ui/Form.tsx';
import { textValue } from '../../ui/form-values.ts';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import { instrumentChoicesQuery, reportQuery, reportsQuery, useCreateReport } from './queries.ts';
import { newReportSearchOf } from './report-search.ts';

/** A team begins a report; one with a report before starts from that one. */
export function NewReportPage() {
  const { t } = useTranslation('reports');
  const { seat } = useSession().member;
  const { previous } = newReportSearchOf(useSearch({ strict: false }));
  if (!seat) return <NotFoundPage />;
  return (
    <Page title={t('form.newTitle')} trail={<TextLink to="/network/reports">{t('title')}</TextLink>}>
      {previous ? <NextReportForm previousId={previous} /> : <NewReportForm instrumentId="" previousId="" />}
    </Page>
  );
}

function NextReportForm({ previousId }: { previousId: string }) {
  return (
    <QueryBoundary query={useQuery(reportQuery(previousId))}>
      {({ instrument }) => <NewReportForm instrumentId={instrument.id} previousId={previousId} />}
    </QueryBoundary>
  );
}

function NewReportForm(begun: { instrumentId: string; previousId: string }) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const create = useCreateReport();
  const [instrumentId, setInstrumentId] = useState(begun.instrumentId);
  const instruments = useQuery(instrumentChoicesQuery).data ?? [];
  const title = instruments.find(({ id }) => id === instrumentId)?.title;
  return (
    <Form
      draftKey={`new report ${begun.previousId}`}
      verb={t('form.draft')}
      problem={create.error}
      busy={create.isPending}
      onCancel={() => void navigate({ to: '/network/reports' })}
      onSubmit={(values) =>
        create.mutate(
          {
            instrumentId,
            title: textValue(values, 'title'),
            firstDay: textValue(values, 'firstDay'),
            lastDay: textValue(values, 'lastDay'),
            previousId: textValue(values, 'previousId') || null,
          },
          {
            onSuccess: ({ id: reportId }) =>
              void navigate({ to: '/network/reports/$reportId', params: { reportId } }),
          },
        )
      }
    >
      <ChoiceField
        name="instrumentId"
        label={t('form.instrument')}
        required
        value={instrumentId}
        onChange={({ currentTarget: { value } }) => setInstrumentId(value)}
        data={[
          { value: '', label: t('form.chooseInstrument') },
          ...instruments.map(({ id, title: label }) => ({ value: id, label })),
        ]}
      />
      <PreviousField key={title} instrument={title} chosen={begun.previousId} />
      <TextField name="title" label={t('form.title')} required maxLength={MONITORING_REPORT_LIMITS.title} />
      <PeriodFields />
      <Notice kind="note" title={t('form.readers')}>
        {t('form.readersText')}
      </Notice>
    </Form>
  );
}

/** The reports that the own country sent on the instrument. */
function PreviousField({ instrument, chosen }: { instrument: string | undefined; chosen: string }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const { seat } = useSession().member;
  const { data } = useInfiniteQuery(reportsQuery(seat?.country));
  const sent = (data?.pages.flatMap(({ items }) => items) ?? []).filter(
    (report) => report.state === 'sent' && report.instrument === instrument,
  );
  return (
    <ChoiceField
      name="previousId"
      label={t('form.previous')}
      description={t('form.previousHint')}
      key={sent.length}
      defaultValue={sent.some(({ id }) => id === chosen) ? chosen : ''}
      data={[
        { value: '', label: t('form.noPrevious') },
        ...sent.map(({ id, title, sentAt }) => ({
          value: id,
          label: t('form.previousSent', { title, day: format.shortDay(sentAt!) }),
        })),
      ]}
    />
  );
}
