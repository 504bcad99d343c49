import type { CountryCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { EntryRow } from './EntryRow.tsx';
import { countryEntriesQuery, type MissingEntry } from './queries.ts';

/** For a national team: the entries of its country's organisations that have no member of their own. */
export function CountryEntriesPage() {
  const { country } = useSession().member;
  return country ? <EntriesOfCountry country={country} /> : <PageOfTeams />;
}

function EntriesOfCountry({ country }: { country: CountryCode }) {
  const { t } = useTranslation(['directory', 'network']);
  const format = useFormat();
  return (
    <QueryBoundary query={useQuery(countryEntriesQuery)}>
      {({ items, missing }) => (
        <Page
          title={t('country.title', { country: format.country(country) })}
          lead={t('country.lead')}
          trail={<TextLink to="/network/directory">{t('title')}</TextLink>}
        >
          {items.length === 0 && missing.length === 0 && (
            <EmptyState title={t('country.none')} text={t('country.noneText')} />
          )}
          {items.length > 0 && (
            <Section title={t('country.kept')}>
              <Listing label={t('country.kept')}>
                {items.map((entry) => (
                  <EntryRow key={entry.id} entry={entry} />
                ))}
              </Listing>
            </Section>
          )}
          {missing.length > 0 && (
            <Section title={t('mine.missing')}>
              <Listing label={t('mine.missing')}>
                {missing.map((each) => (
                  <MissingRow key={each.organisationId} missing={each} />
                ))}
              </Listing>
            </Section>
          )}
        </Page>
      )}
    </QueryBoundary>
  );
}

/** For members of no country, who keep no such entries. */
function PageOfTeams() {
  const { t } = useTranslation('directory');
  return (
    <Page title={t('country.open')} trail={<TextLink to="/network/directory">{t('title')}</TextLink>}>
      <EmptyState
        title={t('country.ofTeams')}
        text={t('country.ofTeamsText')}
        step={
          <LinkButton to="/network/directory" variant="default">
            {t('country.toDirectory')}
          </LinkButton>
        }
      />
    </Page>
  );
}

function MissingRow({ missing: { organisation, organisationId, kind } }: { missing: MissingEntry }) {
  const { t } = useTranslation(['directory', 'network']);
  return (
    <ListRow
      title={organisation}
      facts={[t(`network:kind.${kind}`)]}
      aside={
        <LinkButton
          size="xs"
          variant="default"
          to="/network/directory/new"
          search={{ subject: 'organisation', organisationId }}
          aria-label={t('mine.makeNamed', { name: organisation })}
        >
          {t('mine.make')}
        </LinkButton>
      }
    />
  );
}
