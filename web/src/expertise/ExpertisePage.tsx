import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { LibraryTabs } from '../documents/LibraryTabs.tsx';
import { useFormat } from '../i18n/format.ts';
import { KnowledgeFilterForm } from '../practices/KnowledgeFilterForm.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { ExpertiseDialog } from './ExpertiseDialog.tsx';
import { type Expert, expertsQuery } from './queries.ts';

/** Who in the Network knows about something. The filter stands in the address. */
export function ExpertisePage() {
  const { t } = useTranslation(['practices', 'documents']);
  const filter = useSearch({ from: '/signed-in/library/expertise' });
  const experts = useInfiniteQuery(expertsQuery(filter));
  const maySay = useHasPermission('practices:write');
  const navigate = useNavigate();
  const [isSaying, setSaying] = useState(false);
  return (
    <Page
      title={t('expertise.title')}
      lead={t('expertise.lead')}
      action={maySay && <Button onClick={() => setSaying(true)}>{t('expertise.mine')}</Button>}
    >
      <LibraryTabs here="expertise" />
      <KnowledgeFilterForm
        key={JSON.stringify(filter)}
        filter={filter}
        onFilter={(next) => void navigate({ to: '/library/expertise', search: next })}
      />
      <QueryBoundary query={experts}>
        {({ pages }) => {
          const lines = pages.flatMap(({ items }) => items);
          if (lines.length > 0)
            return (
              <Listing label={t('expertise.list')}>
                {lines.map((expert) => (
                  <ExpertRow key={expert.person.memberId} expert={expert} />
                ))}
              </Listing>
            );
          const words = Object.keys(filter).length > 0 ? 'noneFound' : 'none';
          return <EmptyState title={t(`expertise.${words}.title`)} text={t(`expertise.${words}.text`)} />;
        }}
      </QueryBoundary>
      <LoadMore query={experts} />
      {isSaying && <ExpertiseDialog onClose={() => setSaying(false)} />}
    </Page>
  );
}

/** Who, from where, and with what they can help. */
function ExpertRow({ expert }: { expert: Expert }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const { person, role, seat, topics, fields, languages, countries } = expert;
  const abroad = countries.filter((country) => country !== person.country);
  return (
    <ListRow
      title={person.name}
      facts={[
        person.organisation !== person.name && person.organisation,
        person.country && format.country(person.country),
        seat ? t(`seat.${seat}`) : t(`expertise.role.${role}`),
        languages.length > 0 &&
          t('expertise.languages', { languages: languages.map(format.language).join(', ') }),
        abroad.length > 0 && t('expertise.knows', { countries: abroad.map(format.country).join(', ') }),
      ]}
      words={[fields.map((field) => t(`field.${field}`)).join(', '), topics].filter(Boolean).join(': ')}
    />
  );
}
