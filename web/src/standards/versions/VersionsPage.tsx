import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Listing } from '../../ui/Listing.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { StateFacts } from '../lifecycle/StateFacts.tsx';
import { publicationQuery } from '../publication/queries.ts';
import { standardQuery } from '../queries.ts';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { CompareForm } from './CompareForm.tsx';
import { CreateVersionDialog } from './CreateVersionDialog.tsx';
import { versionsQuery } from './queries.ts';
import { VersionRow } from './VersionRow.tsx';

const route = getRouteApi('/signed-in/standards/$standardId/versions');

/** Every version of a standard; fixes one, compares two, puts one back, publishes an adopted one. */
export function VersionsPage() {
  const { standardId } = route.useParams();
  const { t } = useTranslation('publishing');
  const [fixing, setFixing] = useState(false);
  const versions = useInfiniteQuery(versionsQuery(standardId));
  const publication = useQuery(publicationQuery(standardId));
  return (
    <QueryBoundary query={useQuery(standardQuery(standardId))}>
      {(standard) => (
        <Page
          title={t('versions.title', { title: standard.title })}
          serif
          lead={t('versions.lead')}
          trail={
            <TextLink to="/standards/$standardId" params={{ standardId }}>
              {standard.title}
            </TextLink>
          }
          facts={<StateFacts standard={standard} />}
          action={
            standard.abilities.edit && (
              <Button onClick={() => setFixing(true)}>{t('versions.name.verb')}</Button>
            )
          }
        >
          <StandardNavigation standardId={standardId} />
          <QueryBoundary query={versions}>
            {({ pages }) => {
              const all = pages.flatMap(({ items }) => items);
              if (all.length === 0)
                return <EmptyState title={t('versions.none.title')} text={t('versions.none.text')} />;
              return (
                <>
                  <Listing label={t('versions.list')}>
                    {all.map((version) => (
                      <VersionRow
                        key={version.id}
                        standard={standard}
                        version={version}
                        publication={publication.data}
                      />
                    ))}
                  </Listing>
                  <LoadMore query={versions} />
                  <Section title={t('versions.compare.title')}>
                    <CompareForm standardId={standardId} versions={all} />
                  </Section>
                </>
              );
            }}
          </QueryBoundary>
          {fixing && <CreateVersionDialog standardId={standardId} onClose={() => setFixing(false)} />}
        </Page>
      )}
    </QueryBoundary>
  );
}
