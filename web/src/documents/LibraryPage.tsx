import { Button, Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FileName } from '../ui/FileName.tsx';
import { LinkButton, RowLink, TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { AddDocumentDialog } from './AddDocumentDialog.tsx';
import { fileKind } from './file-kind.ts';
import { LibraryTabs } from './LibraryTabs.tsx';
import { LibraryCollections } from './LibraryCollections.tsx';
import { LibraryFilterForm } from './LibraryFilterForm.tsx';
import { handOverFiles } from './several/handed-files.ts';
import { PageDropTarget } from './several/PageDropTarget.tsx';
import { documentsQuery, type DocumentLine, type LibraryFilter } from './queries.ts';

/** The library: what is shared with me, the last changed first. The filter stands in the address. */
export function LibraryPage() {
  const { t } = useTranslation(['documents', 'uploads']);
  const { audience, words, collectionId, tag, language, review } = useSearch({ strict: false });
  const filter: LibraryFilter = {
    ...(audience ? { audience } : {}),
    ...(words ? { words } : {}),
    ...(collectionId ? { collectionId } : {}),
    ...(tag ? { tag } : {}),
    ...(language ? { language } : {}),
    ...(review ? { review } : {}),
  };
  const documents = useInfiniteQuery(documentsQuery(filter));
  const mayAdd = useHasPermission('documents:write');
  const [adding, setAdding] = useState(false);
  const navigate = useNavigate();
  function addSeveral(files: readonly File[]) {
    handOverFiles(files);
    void navigate({ to: '/library/add' });
  }
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        mayAdd && (
          <Group gap="sm">
            <LinkButton to="/library/add" variant="default">
              {t('uploads:several')}
            </LinkButton>
            <Button onClick={() => setAdding(true)}>{t('add')}</Button>
          </Group>
        )
      }
    >
      <LibraryTabs here="documents" />
      <LibraryCollections filter={filter} />
      <LibraryFilterForm key={JSON.stringify(filter)} filter={filter} />
      <QueryBoundary query={documents}>
        {({ pages }) => {
          const lines = pages.flatMap((page) => page.items);
          if (lines.length > 0)
            return (
              <Listing label={t('list')}>
                {lines.map((line) => (
                  <DocumentRow key={line.id} document={line} />
                ))}
              </Listing>
            );
          return isFiltered ? (
            <EmptyState
              title={t('noneFound.title')}
              text={t('noneFound.text')}
              step={
                <LinkButton to="/library" search={{}} variant="default">
                  {t('noneFound.all')}
                </LinkButton>
              }
            />
          ) : (
            <EmptyState title={t('none.title')} text={t('none.text')} />
          );
        }}
      </QueryBoundary>
      <LoadMore query={documents} />
      {mayAdd && (
        <div>
          <TextLink to="/library/trash" size="sm">
            {t('trash.open')}
          </TextLink>
        </div>
      )}
      {mayAdd && !adding && <PageDropTarget text={t('uploads:drop')} onFiles={addSeveral} />}
      {adding && (
        <AddDocumentDialog
          opened
          onClose={() => setAdding(false)}
          title={t('form.addTitle')}
          verb={t('form.add')}
          onSeveral={addSeveral}
          onAdded={({ id }) => void navigate({ to: '/library/$id', params: { id } })}
        />
      )}
    </Page>
  );
}

/** What it is, for whom, and how new. */
function DocumentRow({ document }: { document: DocumentLine }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return (
    <ListRow
      title={
        <RowLink to="/library/$id" params={{ id: document.id }}>
          <FileName name={document.title} />
        </RowLink>
      }
      facts={[
        t(`kind.${fileKind(document.mediaType)}`),
        format.size(document.size),
        document.version > 1 && t('version', { number: document.version }),
        document.collection?.name,
        document.language && format.language(document.language),
        ...document.tags,
        document.ownerName,
        t('changed', { day: format.shortDay(document.changedAt) }),
      ]}
      aside={
        <>
          {(document.reviewState === 'due' || document.reviewState === 'overdue') && (
            <StateBadge tone={document.reviewState === 'overdue' ? 'loss' : 'waits'}>
              {t(`review.${document.reviewState}Plain`)}
            </StateBadge>
          )}{' '}
          {t(`audienceOf.${document.audience}`, {
            country: document.country ? format.country(document.country) : '',
          })}
        </>
      }
    />
  );
}
