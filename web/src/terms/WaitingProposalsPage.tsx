import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TextLink } from '../ui/links.tsx';
import { Listing } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { ProposalRow } from './ProposalRow.tsx';
import { waitingProposalsQuery } from './queries.ts';

/** What others proposed in the reader's languages. */
export function WaitingProposalsPage() {
  const { t } = useTranslation('terms');
  const proposals = useInfiniteQuery(waitingProposalsQuery);
  return (
    <Page
      title={t('waiting.title')}
      lead={t('waiting.lead')}
      trail={<TextLink to="/library/terms">{t('title')}</TextLink>}
    >
      <QueryBoundary query={proposals}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return rows.length === 0 ? (
            <EmptyState title={t('waiting.none.title')} text={t('waiting.none.text')} />
          ) : (
            <Listing label={t('waiting.list')}>
              {rows.map((proposal) => (
                <ProposalRow key={proposal.id} proposal={proposal} isLinked />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={proposals} />
    </Page>
  );
}
