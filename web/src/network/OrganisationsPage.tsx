import { Button, Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { countryScopeOf } from './filters.ts';
import { NetworkTabs } from './NetworkTabs.tsx';
import { OrganisationDialog } from './OrganisationDialog.tsx';
import { CountryScopeField } from './CountryScopeField.tsx';
import { organisationsQuery, type Organisation } from './queries.ts';

const ProviderDialog = lazyPart(async () => {
  const file = await import('../identity/single-sign-on/IdentityProviderDialog.tsx');
  return { default: file.IdentityProviderDialog };
});

/** The organisations that members come from, by name. The filter stands in the address. */
export function OrganisationsPage() {
  const { t } = useTranslation('network');
  const { country } = countryScopeOf(useSearch({ strict: false }));
  const organisations = useInfiniteQuery(organisationsQuery(country));
  const manages = useHasPermission('network:manage');
  const [editing, setEditing] = useState<Organisation | 'new' | null>(null);
  const [providerOf, setProviderOf] = useState<Organisation | null>(null);
  return (
    <Page
      title={t('organisations.title')}
      lead={t('organisations.lead')}
      action={manages && <Button onClick={() => setEditing('new')}>{t('organisation.add')}</Button>}
    >
      <NetworkTabs here="organisations" />
      <CountryFilter key={country ?? ''} country={country ?? ''} />
      <QueryBoundary query={organisations}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <EmptyState
              title={t('organisations.none.title')}
              text={t('organisations.none.text')}
              step={
                <LinkButton to="/network/organisations" search={{}} variant="default">
                  {t('organisations.none.all')}
                </LinkButton>
              }
            />
          ) : (
            <Listing label={t('organisations.list')}>
              {rows.map((each) => (
                <OrganisationRow
                  key={each.id}
                  organisation={each}
                  onChange={manages ? () => setEditing(each) : null}
                  onProvider={() => setProviderOf(each)}
                />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={organisations} />
      {providerOf && (
        <Suspense fallback={null}>
          <ProviderDialog organisation={providerOf} onClose={() => setProviderOf(null)} />
        </Suspense>
      )}
      {editing && (
        <OrganisationDialog
          organisation={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}

function CountryFilter({ country }: { country: string }) {
  const { t } = useTranslation('network');
  const navigate = useNavigate();
  return (
    <search aria-label={t('filter.organisations')}>
      <Group>
        <CountryScopeField
          label={t('filter.country')}
          first={t('filter.anyCountry')}
          defaultValue={country}
          onChange={(event) =>
            void navigate({
              to: '/network/organisations',
              search: countryScopeOf({ country: event.currentTarget.value }),
            })
          }
        />
      </Group>
    </search>
  );
}

function OrganisationRow({
  organisation: { country, name, sector, kind, contact },
  onChange,
  onProvider,
}: {
  organisation: Organisation;
  onChange: (() => void) | null;
  onProvider: () => void;
}) {
  const { t } = useTranslation('network');
  const { t: signOn } = useTranslation('single-sign-on');
  const format = useFormat();
  return (
    <ListRow
      title={name}
      facts={[
        country ? format.country(country) : t('place.international'),
        t(`kind.${kind}`),
        t(`sector.${sector}`),
        contact && (
          <span key="contact" style={{ overflowWrap: 'anywhere' }}>
            {contact}
          </span>
        ),
      ]}
      aside={
        onChange && (
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              onClick={onProvider}
              aria-label={signOn('provider.openNamed', { organisation: name })}
            >
              {signOn('provider.open')}
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={onChange}
              aria-label={t('organisation.changeNamed', { name })}
            >
              {t('organisation.change')}
            </Button>
          </Group>
        )
      }
    />
  );
}
