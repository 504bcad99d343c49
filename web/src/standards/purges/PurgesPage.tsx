import { Button, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Listing } from '../../ui/Listing.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { RequestPurgeDialog, ExecutePurgeDialog } from './PurgeDialogs.tsx';
import { PurgeRow } from './PurgeRow.tsx';
import { purgesQuery } from './queries.ts';

/** Words that should never have been here: asked for by one member of the secretariat, removed by another. */
export function PurgesPage() {
  const { t } = useTranslation('purging');
  const [asking, setAsking] = useState(false);
  const [carrying, carry] = useState<string | null>(null);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      trail={<TextLink to="/safeguarding">{t('back')}</TextLink>}
      action={<Button onClick={() => setAsking(true)}>{t('ask.verb')}</Button>}
    >
      <Section title={t('how.title')}>
        <List size="sm" spacing={6} maw="75ch">
          {(['two', 'kept', 'stays', 'pages'] as const).map((point) => (
            <List.Item key={point}>{t(`how.${point}`)}</List.Item>
          ))}
        </List>
      </Section>
      <QueryBoundary query={useQuery(purgesQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none.title')} text={t('none.text')} />
          ) : (
            <Listing label={t('list')}>
              {items.map((purge) => (
                <PurgeRow key={purge.id} purge={purge} onCarryOut={carry} />
              ))}
            </Listing>
          )
        }
      </QueryBoundary>
      {asking && <RequestPurgeDialog onClose={() => setAsking(false)} />}
      {carrying && <ExecutePurgeDialog purgeId={carrying} onClose={() => carry(null)} />}
    </Page>
  );
}
