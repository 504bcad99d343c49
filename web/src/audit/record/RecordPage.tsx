import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { useFormat } from '../../i18n/format.ts';
import { NetworkTabs } from '../../network/NetworkTabs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { CheckpointEmailSection } from './CheckpointEmailSection.tsx';
import type { Checkpoint } from './checkpoint.ts';
import { CheckpointText } from './CheckpointText.tsx';
import { CountersignSection } from './CountersignSection.tsx';
import { checkpointsQuery } from './queries.ts';
import { WitnessBadge } from './WitnessBadge.tsx';

/** How the log stood each day, and which countries vouch for it. */
export function RecordPage() {
  const { t } = useTranslation('record');
  const follows = useHasPermission('audit:follow');
  const signs = useHasPermission('audit:countersign');
  const checkpoints = useInfiniteQuery({ ...checkpointsQuery, enabled: follows });
  if (!follows) return <NotFoundPage />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <NetworkTabs here="record" />
      <QueryBoundary query={checkpoints}>
        {({ pages }) => {
          const [latest, ...earlier] = pages.flatMap(({ items }) => items);
          if (!latest) return <EmptyState title={t('latest.none.title')} text={t('latest.none.text')} />;
          return (
            <>
              <LatestSection checkpoint={latest} />
              {signs && <CountersignSection checkpoint={latest} />}
              {earlier.length > 0 && <EarlierSection checkpoints={earlier} />}
            </>
          );
        }}
      </QueryBoundary>
      <LoadMore query={checkpoints} />
      {signs && <CheckpointEmailSection />}
    </Page>
  );
}

function LatestSection({ checkpoint }: { checkpoint: Checkpoint }) {
  const { t } = useTranslation('record');
  return (
    <Section title={t('latest.title')}>
      <Listing label={t('latest.title')}>
        <CheckpointRow checkpoint={checkpoint} />
      </Listing>
      <details>
        <summary>{t('latest.text')}</summary>
        <CheckpointText text={checkpoint.text} />
        <Text size="sm">{t('latest.keep')}</Text>
      </details>
    </Section>
  );
}

function EarlierSection({ checkpoints }: { checkpoints: readonly Checkpoint[] }) {
  const { t } = useTranslation('record');
  return (
    <Section title={t('earlier.title')}>
      <Listing label={t('earlier.title')}>
        {checkpoints.map((checkpoint) => (
          <CheckpointRow key={checkpoint.number} checkpoint={checkpoint} />
        ))}
      </Listing>
    </Section>
  );
}

function CheckpointRow({ checkpoint }: { checkpoint: Checkpoint }) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const { number, day, size, countries } = checkpoint;
  const names = format.list(countries.map((country) => format.country(country)));
  return (
    <ListRow
      title={format.date(day)}
      facts={[
        t('latest.number', { number }),
        t('latest.entries', { size: format.number(size) }),
        countries.length > 0 ? t('latest.by', { countries: names }) : t('latest.byNone'),
      ]}
      aside={<WitnessBadge countries={countries.length} />}
    />
  );
}
