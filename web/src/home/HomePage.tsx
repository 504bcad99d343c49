import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NotificationRow } from '../notifications/NotificationRow.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { TextLink } from '../ui/links.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { IntroductionNotice } from './IntroductionNotice.tsx';
import { homeQuery } from './queries.ts';
import { NextMeeting } from './NextMeeting.tsx';
import { NewsSection } from './NewsSection.tsx';
import { PendingItems } from './PendingItems.tsx';

/** Home: the next meeting, what waits for me, what changed. */
export function HomePage() {
  const { t } = useTranslation('home');
  const query = useQuery(homeQuery);
  return (
    <Page title={t('title')}>
      <QueryBoundary query={query}>
        {({ next, waits, changed, news }) => (
          <>
            <IntroductionNotice />
            <Section
              title={t('next.title')}
              aside={
                <TextLink to="/meetings" size="sm">
                  {t('next.all')}
                </TextLink>
              }
            >
              <NextMeeting meeting={next} />
            </Section>
            <Section title={t('waits.title')}>
              <PendingItems waits={waits} />
            </Section>
            <NewsSection news={news} />
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
                  {changed.map((notification) => (
                    <NotificationRow key={notification.id} notification={notification} />
                  ))}
                </Listing>
              )}
              <TextLink to="/contributions" size="sm">
                {t('changed.contributions')}
              </TextLink>
            </Section>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
