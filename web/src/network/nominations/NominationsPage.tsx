import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { Listing } from '../../ui/Listing.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { nominationsFilterOf } from '../filters.ts';
import { NetworkTabs } from '../NetworkTabs.tsx';
import { NominateMenu, type NominationForm } from './NominateMenu.tsx';
import { NominationDialogs } from './NominationDialogs.tsx';
import { NominationRow } from './NominationRow.tsx';
import { nominationsQuery } from './queries.ts';

/** Whom and what national teams bring in: the secretariat answers, a team follows its own. */
export function NominationsPage() {
  const { t } = useTranslation(['nominations', 'network']);
  const { open } = nominationsFilterOf(useSearch({ strict: false }));
  const nominations = useInfiniteQuery(nominationsQuery(open === true));
  const nominates = useHasPermission('members:nominate');
  const [form, setForm] = useState<NominationForm | null>(null);
  return (
    <Page
      title={t('title')}
      lead={t(nominates ? 'lead.team' : 'lead.secretariat')}
      action={nominates && <NominateMenu onChoose={setForm} />}
    >
      <NetworkTabs here="nominations" />
      <TextLink to="/network/nominations" search={open ? {} : { open: true }}>
        {t(open ? 'filter.all' : 'filter.open')}
      </TextLink>
      <QueryBoundary query={nominations}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <EmptyState
              title={t(open ? 'none.openTitle' : 'none.title')}
              text={t(nominates ? 'none.team' : 'none.secretariat')}
              step={
                open && (
                  <LinkButton to="/network/nominations" search={{}} variant="default">
                    {t('filter.all')}
                  </LinkButton>
                )
              }
            />
          ) : (
            <Listing label={t('title')}>
              {rows.map((nomination) => (
                <NominationRow key={nomination.id} nomination={nomination} />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={nominations} />
      {form && <NominationDialogs form={form} onClose={() => setForm(null)} />}
    </Page>
  );
}
