import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { useFormConflict } from '../unsaved/use-form-conflict.ts';
import {
  instrumentsQuery,
  type Recommendation,
  recommendationQuery,
  useAddRecommendation,
  useChangeRecommendation,
} from './queries.ts';
import { useRecommendationFields } from './recommendation-fields.ts';
import { RecommendationForm } from './RecommendationForm.tsx';
import { useMonitoringText } from './use-monitoring-text.ts';

/** A seat writes down what its country received. */
export function NewRecommendationPage() {
  const { country } = useParams({ from: '/signed-in/network/recommendations/countries/$country/new' });
  const { seat } = useSession().member;
  const known = COUNTRY_CODES.find((code) => code === country);
  return known && seat?.country === known ? <NewRecommendation country={known} /> : <NotFoundPage />;
}

function NewRecommendation({ country }: { country: CountryCode }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const navigate = useNavigate();
  const add = useAddRecommendation(country);
  const back = () =>
    void navigate({ to: '/network/recommendations/countries/$country', params: { country } });
  return (
    <Page
      title={t('form.newTitle')}
      within={format.country(country)}
      trail={
        <TextLink to="/network/recommendations/countries/$country" params={{ country }}>
          {t('country.title', { country: format.country(country) })}
        </TextLink>
      }
    >
      <QueryBoundary query={useQuery(instrumentsQuery)}>
        {({ items }) => (
          <RecommendationForm
            draftKey={`new recommendation ${country}`}
            country={country}
            instruments={items}
            recommendation={null}
            verb={t('form.verb')}
            problem={add.error}
            busy={add.isPending}
            onCancel={back}
            onSubmit={(input) =>
              add.mutate(input, {
                onSuccess: ({ id: recommendationId }) =>
                  void navigate({
                    to: '/network/recommendations/$recommendationId',
                    params: { recommendationId },
                  }),
              })
            }
          />
        )}
      </QueryBoundary>
    </Page>
  );
}

/** A seat changes a recommendation; what somebody else saved meanwhile is shown before it is overwritten. */
export function EditRecommendationPage() {
  const { recommendationId } = useParams({
    from: '/signed-in/network/recommendations/$recommendationId/edit',
  });
  return (
    <QueryBoundary query={useQuery(recommendationQuery(recommendationId))} skeleton={<PageSkeleton />}>
      {(recommendation) =>
        recommendation.can.edit ? <EditRecommendation recommendation={recommendation} /> : <NotFoundPage />
      }
    </QueryBoundary>
  );
}

function EditRecommendation({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('monitoring');
  const text = useMonitoringText();
  const navigate = useNavigate();
  const { id: recommendationId } = recommendation;
  const change = useChangeRecommendation(recommendationId);
  const draftKey = `recommendation ${recommendationId}`;
  const form = useFormConflict(draftKey, recommendation, useRecommendationFields());
  const back = () =>
    void navigate({ to: '/network/recommendations/$recommendationId', params: { recommendationId } });
  const name = text.name(recommendation);
  return (
    <Page
      title={t('form.editTitle')}
      within={name}
      trail={
        <TextLink to="/network/recommendations/$recommendationId" params={{ recommendationId }}>
          {name}
        </TextLink>
      }
    >
      <QueryBoundary query={useQuery(instrumentsQuery)}>
        {({ items }) => (
          <RecommendationForm
            key={form.formKey}
            draftKey={draftKey}
            country={recommendation.country}
            instruments={items}
            recommendation={form.base}
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
