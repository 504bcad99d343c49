import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { TextLink } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Page } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { DraftText } from './DraftText.tsx';
import { AmendmentsNotice } from './amendments/AmendmentsNotice.tsx';
import { ConsultationNotice } from './consultations/ConsultationNotice.tsx';
import { RemarksNotice } from './consultations/RemarksNotice.tsx';
import { StandardActions } from './lifecycle/StandardActions.tsx';
import { StateFacts } from './lifecycle/StateFacts.tsx';
import { FollowProvider, FollowStore } from './follow/follow-store.ts';
import { PresentMembers } from './follow/PresentMembers.tsx';
import { AccessLostNotice } from './AccessLostNotice.tsx';
import { SourcesNotice } from './sources/SourcesNotice.tsx';
import { StandardNavigation } from './StandardNavigation.tsx';
import { standardQuery, type Standard } from './queries.ts';
import { useLiveDraft } from './use-live-draft.ts';

const route = getRouteApi('/signed-in/standards/$standardId');

/** A draft: its text, and the comments beside their words, as they happen. */
export function StandardPage() {
  const { t } = useTranslation('standards');
  const { standardId } = route.useParams();
  const query = useQuery(standardQuery(standardId));
  const missing = { title: t('missing.title'), text: t('missing.text') };
  return (
    <QueryBoundary query={query} skeleton={<PageSkeleton />} missing={<NotFoundPage of={missing} />}>
      {(standard) => <DraftPage key={standard.id} standard={standard} />}
    </QueryBoundary>
  );
}

function DraftPage({ standard }: { standard: Standard }) {
  const { t } = useTranslation('standards');
  const { threads, lost } = useLiveDraft(standard);
  const [follow] = useState(() => new FollowStore());
  return (
    <FollowProvider value={follow}>
      <Page
        title={standard.title}
        serif
        wide
        trail={<TextLink to="/standards">{t('back')}</TextLink>}
        facts={
          <>
            <StateFacts standard={standard} />
            <span>{t(`audience.${standard.audience}`)}</span>
            <PresentMembers room={`standard:${standard.id}`} />
          </>
        }
        action={<StandardActions standard={standard} />}
      >
        <StandardNavigation standardId={standard.id} />
        {lost && <AccessLostNotice />}
        <ConsultationNotice standard={standard} />
        <AmendmentsNotice standard={standard} />
        <RemarksNotice standard={standard} />
        <SourcesNotice standardId={standard.id} />
        {/* The words do not wait for what stands beside them. */}
        {threads.error && !threads.data ? (
          <QueryBoundary query={threads}>{() => null}</QueryBoundary>
        ) : (
          <DraftText standard={standard} threads={threads.data ?? null} />
        )}
      </Page>
    </FollowProvider>
  );
}
