import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.d.ts';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TextLink } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { FeedInstructions } from './FeedInstructions.tsx';
import { calendarFeedQuery, useCalendarFeedMutations } from './queries.ts';

/** My meetings in my own calendar program: a private address, made, renewed, ended. */
export function CalendarFeedPage() {
  const { t } = useTranslation('meetings');
  const mutations = useCalendarFeedMutations();
  return (
    <Page
      title={t('feed.title')}
      trail={<TextLink to="/meetings">{t('title')}</TextLink>}
      lead={t('feed.lead')}
    >
      {mutations.renew.data && !mutations.revoke.isSuccess && <NewAddress url={mutations.renew.data.url} />}
      <Section title={t('feed.is')}>
        <QueryBoundary query={useQuery(calendarFeedQuery)}>
          {(feed) => <Address feed={feed} mutations={mutations} />}
        </QueryBoundary>
        <ProblemNotice problem={mutations.renew.error} />
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            {t('feed.key')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('feed.slow')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('feed.once')}
          </Text>
        </Stack>
      </Section>
      <FeedInstructions />
    </Page>
  );
}

/** Shown this once. */
function NewAddress({ url }: { url: string }) {
  const { t } = useTranslation('meetings');
  return (
    <Notice
      kind="good"
      title={t('feed.shown')}
      actions={
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button size="sm" onClick={copy}>
              {copied ? t('feed.copied') : t('feed.copy')}
            </Button>
          )}
        </CopyButton>
      }
    >
      <Code style={{ overflowWrap: 'anywhere' }}>{url}</Code>
    </Notice>
  );
}

interface AddressProps {
  feed: components['schemas']['CalendarFeedView'];
  mutations: ReturnType<typeof useCalendarFeedMutations>;
}

function Address({ feed, mutations: { renew, revoke } }: AddressProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const [asking, setAsking] = useState<'renew' | 'revoke' | null>(null);
  const make = () => {
    revoke.reset();
    renew.mutate(undefined, {
      onSuccess: () => {
        setAsking(null);
        announce(t('feed.shown'));
      },
    });
  };
  if (!feed.active || !feed.createdAt) {
    return (
      <EmptyState
        title={t('feed.none.title')}
        text={t('feed.none.text')}
        step={
          <Button loading={renew.isPending} onClick={make}>
            {t('feed.make')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <Text>
        {t('feed.since', { time: format.instant(feed.createdAt) })}{' '}
        {feed.usedAt ? t('feed.used', { time: format.fromNow(feed.usedAt) }) : t('feed.unused')}
      </Text>
      <Group gap="sm">
        <Button variant="default" onClick={() => setAsking('renew')}>
          {t('feed.renew')}
        </Button>
        <Button variant="default" onClick={() => setAsking('revoke')}>
          {t('feed.revoke')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking === 'renew'}
        onClose={() => setAsking(null)}
        title={t('feed.renewQuestion')}
        consequence={t('feed.renewEffect')}
        verb={t('feed.renew')}
        busy={renew.isPending}
        problem={renew.error}
        onConfirm={make}
      />
      <ConfirmDialog
        opened={asking === 'revoke'}
        onClose={() => setAsking(null)}
        title={t('feed.revokeQuestion')}
        consequence={t('feed.revokeEffect')}
        verb={t('feed.revoke')}
        isDestructive
        busy={revoke.isPending}
        problem={revoke.error}
        onConfirm={() => revoke.mutate(undefined, { onSuccess: () => setAsking(null) })}
      />
    </>
  );
}
