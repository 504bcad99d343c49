import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import {
  type Application,
  applicationQuery,
  type Fund,
  fundQuery,
  useChangeApplication,
  useDraftApplication,
} from '../queries.ts';
import { ApplicationForm } from './ApplicationForm.tsx';

/** Begins the application of the reader's country. */
export function NewApplicationPage() {
  const { fundId, callId } = useParams({ from: '/signed-in/network/funds/$fundId/calls/$callId/apply' });
  return (
    <QueryBoundary query={useQuery(fundQuery(fundId))} skeleton={<PageSkeleton />}>
      {(fund) => <NewApplication fund={fund} callId={callId} />}
    </QueryBoundary>
  );
}

function NewApplication({ fund, callId }: { fund: Fund; callId: string }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const navigate = useNavigate();
  const { country } = useSession().member;
  const draft = useDraftApplication();
  return (
    <Page
      title={t('application.newTitle')}
      within={fund.title}
      trail={
        <TextLink to="/network/funds/$fundId" params={{ fundId: fund.id }}>
          {fund.title}
        </TextLink>
      }
      lead={t('application.newLead', { country: country ? format.country(country) : '' })}
    >
      <ApplicationForm
        draftKey={`new application ${callId}`}
        currency={fund.currency}
        application={null}
        problem={draft.error}
        busy={draft.isPending}
        onSave={(body) =>
          draft.mutate(
            { id: callId, body },
            {
              onSuccess: ({ id }) => void navigate({ to: '/network/funds/applications/$id', params: { id } }),
            },
          )
        }
        onCancel={() => void navigate({ to: '/network/funds/$fundId', params: { fundId: fund.id } })}
      />
    </Page>
  );
}

/** Changes a draft. */
export function ChangeApplicationPage() {
  const { id } = useParams({ from: '/signed-in/network/funds/applications/$id/change' });
  return (
    <QueryBoundary query={useQuery(applicationQuery(id))} skeleton={<PageSkeleton />}>
      {(application) => <ChangeApplication application={application} />}
    </QueryBoundary>
  );
}

function ChangeApplication({ application }: { application: Application }) {
  const { t } = useTranslation('funding');
  const navigate = useNavigate();
  const change = useChangeApplication();
  const { id, revision } = application;
  const back = () => void navigate({ to: '/network/funds/applications/$id', params: { id } });
  return (
    <Page
      title={t('application.changeTitle')}
      within={application.title}
      trail={
        <TextLink to="/network/funds/applications/$id" params={{ id }}>
          {application.title}
        </TextLink>
      }
    >
      <ApplicationForm
        draftKey={`application ${id}`}
        currency={application.currency}
        application={application}
        problem={change.error}
        busy={change.isPending}
        onSave={(input) => change.mutate({ id, body: { ...input, revision } }, { onSuccess: back })}
        onCancel={back}
      />
    </Page>
  );
}
