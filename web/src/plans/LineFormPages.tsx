import type { CountryCode } from '@nbn/contracts';
import { COUNTRY_CODES } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { areasQuery } from '../areas/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { useFormConflict } from '../unsaved/use-form-conflict.ts';
import { LineForm } from './LineForm.tsx';
import { useLineFields } from './line-fields.ts';
import { type PlanLine, planLineQuery, useAddLine, useChangeLine } from './queries.ts';

/** A seat adds a line to the plan of its country. */
export function NewLinePage() {
  const { country } = useParams({ from: '/signed-in/network/plans/countries/$country/new' });
  const { seat } = useSession().member;
  const known = COUNTRY_CODES.find((code) => code === country);
  return known && seat?.country === known ? <NewLine country={known} /> : <NotFoundPage />;
}

function NewLine({ country }: { country: CountryCode }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const navigate = useNavigate();
  const add = useAddLine(country);
  const back = () => void navigate({ to: '/network/plans/countries/$country', params: { country } });
  return (
    <Page
      title={t('form.newTitle')}
      within={format.country(country)}
      trail={
        <TextLink to="/network/plans/countries/$country" params={{ country }}>
          {t('country.title', { country: format.country(country) })}
        </TextLink>
      }
    >
      <QueryBoundary query={useQuery(areasQuery)}>
        {(areas) => (
          <LineForm
            draftKey={`new plan line ${country}`}
            country={country}
            areas={areas}
            line={null}
            verb={t('form.verb')}
            problem={add.error}
            busy={add.isPending}
            onCancel={back}
            onSubmit={(input) =>
              add.mutate(input, {
                onSuccess: ({ id: lineId }) =>
                  void navigate({ to: '/network/plans/lines/$lineId', params: { lineId } }),
              })
            }
          />
        )}
      </QueryBoundary>
    </Page>
  );
}

/** A seat changes a line; what somebody else saved meanwhile is shown before it is overwritten. */
export function EditLinePage() {
  const { lineId } = useParams({ from: '/signed-in/network/plans/lines/$lineId/edit' });
  return (
    <QueryBoundary query={useQuery(planLineQuery(lineId))} skeleton={<PageSkeleton />}>
      {(line) => (line.can.edit ? <EditLine line={line} /> : <NotFoundPage />)}
    </QueryBoundary>
  );
}

function EditLine({ line }: { line: PlanLine }) {
  const { t } = useTranslation('plans');
  const navigate = useNavigate();
  const change = useChangeLine(line.id);
  const draftKey = `plan line ${line.id}`;
  const form = useFormConflict(draftKey, line, useLineFields());
  const back = () => void navigate({ to: '/network/plans/lines/$lineId', params: { lineId: line.id } });
  return (
    <Page
      title={t('form.editTitle')}
      within={line.action}
      trail={
        <TextLink to="/network/plans/lines/$lineId" params={{ lineId: line.id }}>
          {line.action}
        </TextLink>
      }
    >
      <QueryBoundary query={useQuery(areasQuery)}>
        {(areas) => (
          <LineForm
            key={form.formKey}
            draftKey={draftKey}
            country={line.country}
            areas={areas}
            line={form.base}
            conflict={form}
            verb={t('form.save')}
            problem={form.newerFields ? null : change.error}
            busy={change.isPending}
            onCancel={back}
            onSubmit={(input) => change.mutate({ ...input, revision: form.revision }, { onSuccess: back })}
          />
        )}
      </QueryBoundary>
    </Page>
  );
}
