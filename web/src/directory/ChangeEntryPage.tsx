import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { EntryForm } from './EntryForm.tsx';
import { entryQuery, keptEntryQuery, useEntryMutations, type Entry } from './queries.ts';

/** Changes an entry that I keep; saving confirms it. */
export function ChangeEntryPage() {
  const { id } = useParams({ from: '/signed-in/network/directory/$id/change' });
  return (
    <QueryBoundary query={useQuery(entryQuery(id))} skeleton={<PageSkeleton />}>
      {(entry) => <ChangeEntry key={entry.id} entry={entry} />}
    </QueryBoundary>
  );
}

function ChangeEntry({ entry: { id, organisation } }: { entry: Entry }) {
  const { t } = useTranslation('directory');
  const navigate = useNavigate();
  const { change } = useEntryMutations(id);
  return (
    <Page
      title={t('form.change', { name: organisation.name })}
      trail={
        <TextLink to="/network/directory/$id" params={{ id }}>
          {organisation.name}
        </TextLink>
      }
    >
      <QueryBoundary query={useQuery(keptEntryQuery(id))}>
        {(kept) => (
          <EntryForm
            draftKey={`directory entry ${id}`}
            kind={organisation.kind}
            kept={kept}
            verb={t('form.save')}
            problem={change.error}
            busy={change.isPending}
            onSave={(body) =>
              change.mutate(
                { ...body, revision: kept.revision },
                {
                  onSuccess: () => {
                    announce(t('form.saved'));
                    void navigate({ to: '/network/directory/$id', params: { id } });
                  },
                },
              )
            }
          />
        )}
      </QueryBoundary>
    </Page>
  );
}
