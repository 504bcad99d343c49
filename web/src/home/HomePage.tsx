import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.d.ts';
import { useSession } from '../api/session.ts';
import { NotificationGroupRow } from '../notifications/NotificationGroupRow.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { TextLink } from '../ui/links.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { RowsSkeleton } from '../ui/PageSkeleton.tsx';
import { IntroductionNotice } from './IntroductionNotice.tsx';
import { homeQuery } from './queries.ts';
import { NextMeeting } from './NextMeeting.tsx';
import { NewsSection } from './NewsSection.tsx';
import { PendingItems } from './PendingItems.tsx';

/** Few see it, and for some days only. */
const PasskeyDueNotice = lazyPart(() => import('../identity/passkeys/LazyPasskeyDueNotice.tsx'));

/** Home: what waits for me, and beside it the next meeting and what changed. */
export function HomePage() {
  const { t } = useTranslation('home');
  const query = useQuery(homeQuery);
  const { passkeyDueAt } = useSession().member;
  return (
    <Page title={t('title')} wideRail rail={<HomeRail home={query.data} isPending={query.isPending} />}>
      <QueryBoundary query={query}>
        {({ next, waits }) => (
          <>
            <IntroductionNotice />
            {passkeyDueAt && (
              <Suspense>
                <PasskeyDueNotice hasLink />
              </Suspense>
            )}
            {/* What goes on at this moment comes before all that waits. */}
            {next?.inSession && <NextMeetingSection meeting={next} />}
            <Section title={t('waits.title')}>
              <PendingItems waits={waits} />
            </Section>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

type Home = components['schemas']['HomeView'];

function HomeRail({ home, isPending }: { home: Home | undefined; isPending: boolean }) {
  if (isPending) return <RowsSkeleton />;
  if (!home) return null;
  return (
    <>
      {!home.next?.inSession && <NextMeetingSection meeting={home.next} />}
      <NewsSection news={home.news} />
      <ChangedSection changed={home.changed} />
    </>
  );
}

function NextMeetingSection({ meeting }: { meeting: Home['next'] }) {
  const { t } = useTranslation('home');
  return (
    <Section
      title={t('next.title')}
      aside={
        <TextLink to="/meetings" size="sm">
          {t('next.all')}
        </TextLink>
      }
    >
      <NextMeeting meeting={meeting} />
    </Section>
  );
}

function ChangedSection({ changed }: { changed: Home['changed'] }) {
  const { t } = useTranslation('home');
  return (
    <Section
      title={t('changed.title')}
      aside={
        <TextLink to="/notifications" size="sm">
          {t('changed.all')}
        </TextLink>
      }
    >
      {changed.length === 0 ? (
        <EmptyState title={t('changed.none')} text={t('changed.noneText')} />
      ) : (
        <Listing label={t('changed.title')}>
          {changed.map((group) => (
            <NotificationGroupRow
              key={`${group.object.kind} ${group.object.id} ${group.day}`}
              group={group}
            />
          ))}
        </Listing>
      )}
      <TextLink to="/contributions" size="sm">
        {t('changed.contributions')}
      </TextLink>
    </Section>
  );
}
