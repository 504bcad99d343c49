import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { EntryForm } from './EntryForm.tsx';
import { newEntryOf } from './filters.ts';
import { countryEntriesQuery, ownEntriesQuery, useCreateEntry, type MissingEntry } from './queries.ts';

/** Makes an entry for my organisation, my seat or myself, or as a team for an organisation without a member. */
export function NewEntryPage() {
  const { subject, organisationId } = newEntryOf(useSearch({ strict: false }));
  return organisationId ? <EntryOfOther organisationId={organisationId} /> : <OwnEntry subject={subject} />;
}

function OwnEntry({ subject }: Pick<MissingEntry, 'subject'>) {
  return <NewEntryOf query={useQuery(ownEntriesQuery)} isWanted={(each) => each.subject === subject} />;
}

function EntryOfOther({ organisationId }: Pick<MissingEntry, 'organisationId'>) {
  return (
    <NewEntryOf
      query={useQuery(countryEntriesQuery)}
      isWanted={(each) => each.organisationId === organisationId}
    />
  );
}

function NewEntryOf({
  query,
  isWanted,
}: {
  query: UseQueryResult<{ missing: MissingEntry[] }>;
  isWanted: (missing: MissingEntry) => boolean;
}) {
  const { t } = useTranslation('directory');
  return (
    <QueryBoundary query={query}>
      {({ missing }) => {
        const wanted = missing.find(isWanted);
        return wanted ? (
          <NewEntry missing={wanted} />
        ) : (
          <Page title={t('mine.title')}>
            <EmptyState
              title={t('mine.none')}
              text={t('mine.lead')}
              step={
                <LinkButton to="/network/directory/own" variant="default">
                  {t('own')}
                </LinkButton>
              }
            />
          </Page>
        );
      }}
    </QueryBoundary>
  );
}

function NewEntry({
  missing: { subject, organisation, organisationId, kind, seat },
}: {
  missing: MissingEntry;
}) {
  const { t } = useTranslation(['directory', 'network']);
  const navigate = useNavigate();
  const create = useCreateEntry();
  const whose = seat ? t(`network:seat.${seat}`) : t(`subject.${subject}`);
  return (
    <Page
      title={t('form.new', { name: subject === 'organisation' ? organisation : whose })}
      trail={<TextLink to="/network/directory/own">{t('mine.title')}</TextLink>}
    >
      <EntryForm
        draftKey={`directory entry new ${subject === 'organisation' ? organisationId : subject}`}
        kind={kind}
        kept={null}
        verb={t('form.make')}
        problem={create.error}
        busy={create.isPending}
        onSave={(body) =>
          create.mutate(
            { ...body, subject, ...(subject === 'organisation' ? { organisationId } : {}) },
            {
              onSuccess: ({ id }) => {
                announce(t('form.saved'));
                void navigate({ to: '/network/directory/$id', params: { id } });
              },
            },
          )
        }
      />
    </Page>
  );
}
