import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { EntryRow } from './EntryRow.tsx';
import { ownEntriesQuery, type MissingEntry } from './queries.ts';

/** What colleagues find of me and of my organisation, and what they do not find yet. */
export function OwnEntriesPage() {
  const { t } = useTranslation(['directory', 'network']);
  return (
    <Page
      title={t('mine.title')}
      lead={t('mine.lead')}
      trail={<TextLink to="/network/directory">{t('title')}</TextLink>}
    >
      <QueryBoundary query={useQuery(ownEntriesQuery)}>
        {({ items, missing }) => (
          <>
            {items.length > 0 && (
              <Listing label={t('mine.list')}>
                {items.map((entry) => (
                  <EntryRow key={entry.id} entry={entry} />
                ))}
              </Listing>
            )}
            {missing.length > 0 && (
              <Section title={t('mine.missing')}>
                <Listing label={t('mine.missing')}>
                  {missing.map((each) => (
                    <MissingRow key={each.subject} missing={each} />
                  ))}
                </Listing>
              </Section>
            )}
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

function MissingRow({ missing: { subject, organisation, seat } }: { missing: MissingEntry }) {
  const { t } = useTranslation(['directory', 'network']);
  const { name } = useSession().member;
  const kind = seat ? t(`network:seat.${seat}`) : t(`subject.${subject}`);
  const whose = { organisation, member: name, seat: kind }[subject];
  return (
    <ListRow
      title={whose}
      facts={[whose !== kind && kind, whose !== organisation && organisation]}
      aside={
        <LinkButton
          size="xs"
          variant="default"
          to="/network/directory/new"
          search={{ subject }}
          aria-label={t('mine.makeNamed', { name: whose })}
        >
          {t('mine.make')}
        </LinkButton>
      }
    />
  );
}
