import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { EntryForm } from './EntryForm.tsx';
import { newEntryOf } from './filters.ts';
import { ownEntriesQuery, useCreateEntry, type MissingEntry } from './queries.ts';

/** Makes an entry for my organisation, my seat or myself. */
export function NewEntryPage() {
  const { t } = useTranslation('directory');
  const { subject } = newEntryOf(useSearch({ strict: false }));
  return (
    <QueryBoundary query={useQuery(ownEntriesQuery)}>
      {({ missing }) => {
        const wanted = missing.find((each) => each.subject === subject);
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

function NewEntry({ missing: { subject, organisation, kind, seat } }: { missing: MissingEntry }) {
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
        draftKey={`directory entry new ${subject}`}
        kind={kind}
        kept={null}
        verb={t('form.make')}
        problem={create.error}
        busy={create.isPending}
        onSave={(body) =>
          create.mutate(
            { ...body, subject },
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
