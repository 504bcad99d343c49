import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { KEPT_PAPER_LIMITS } from '@nbn/contracts';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ListRow, Listing } from '../../ui/Listing.tsx';
import { RowLink } from '../../ui/links.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { wipeKeptPapers } from '../kept-database.ts';
import { removePaper, type StoredPaper } from '../kept-paper-store.ts';
import { rereadKeptPapers, useKeptPapers } from '../kept-papers-query.ts';

/** What is kept on this device for reading without a connection. */
export function KeptPapersPage() {
  const { t } = useTranslation('kept');
  const papers = useKeptPapers();
  const client = useQueryClient();
  const removeAll = useMutation({
    mutationFn: wipeKeptPapers,
    networkMode: 'always',
    onSuccess: () => announce(t('allRemoved')),
    onSettled: () => rereadKeptPapers(client),
  });
  const some = (papers.data?.length ?? 0) > 0;
  return (
    <Page
      title={t('title')}
      lead={t('lead', { days: KEPT_PAPER_LIMITS.days })}
      action={
        some && (
          <Button variant="default" loading={removeAll.isPending} onClick={() => removeAll.mutate()}>
            {t('removeAll')}
          </Button>
        )
      }
    >
      <QueryBoundary query={papers}>
        {(kept) =>
          kept.length === 0 ? (
            <EmptyState title={t('none.title')} text={t('none.text')} />
          ) : (
            <Listing label={t('title')}>
              {kept.map((one) => (
                <KeptPaperRow key={one.paper.id} kept={one} />
              ))}
            </Listing>
          )
        }
      </QueryBoundary>
    </Page>
  );
}

function KeptPaperRow({ kept: { paper, bytes } }: { kept: StoredPaper }) {
  const { t } = useTranslation('kept');
  const format = useFormat();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removePaper(paper.id),
    networkMode: 'always',
    onSuccess: () => announce(t('removed', { title: paper.title })),
    onSettled: () => rereadKeptPapers(client),
  });
  return (
    <ListRow
      title={
        <RowLink to="/kept/$paperId" params={{ paperId: paper.id }}>
          {paper.title}
        </RowLink>
      }
      facts={[
        t(`kind.${paper.source.kind}`),
        t('keptAt', { time: format.shortInstant(new Date(paper.keptAt)) }),
        format.size(bytes),
      ]}
      aside={
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('removeOne', { title: paper.title })}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {t('remove')}
        </Button>
      }
    />
  );
}
