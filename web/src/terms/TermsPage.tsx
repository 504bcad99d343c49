import { Anchor, Button, Group } from '@mantine/core';
import { LANGUAGE_NAMES, type Language } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { LibraryTabs } from '../documents/LibraryTabs.tsx';
import { publicPagePath } from '../i18n/public-page-path.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { ProposeDialog } from './ProposeDialog.tsx';
import { conceptsQuery, type ConceptLine, type TermsFilter } from './queries.ts';
import { languagesBeside } from './reader-languages.ts';
import classes from './Terms.module.css';
import { TermsFilterForm } from './TermsFilterForm.tsx';

/** The term bank: concepts with their terms in English and in the languages beside it. */
export function TermsPage() {
  const { t, i18n } = useTranslation('terms');
  const filter: TermsFilter = useSearch({ strict: false });
  const languages = languagesBeside(filter, {
    country: useSession().member.country ?? null,
    language: i18n.language as Language,
  });
  const concepts = useInfiniteQuery(conceptsQuery(filter, ['en', ...languages]));
  const [isProposing, setIsProposing] = useState(false);
  const first = concepts.data?.pages[0];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      wide
      action={first?.mayPropose && <Button onClick={() => setIsProposing(true)}>{t('propose')}</Button>}
    >
      <LibraryTabs here="terms" />
      <TermsFilterForm key={JSON.stringify(filter)} filter={filter} languages={languages} />
      <Group gap="lg">
        {first && first.waiting > 0 && (
          <TextLink to="/library/terms/waiting">{t('waiting.link', { count: first.waiting })}</TextLink>
        )}
        <Anchor href={publicPagePath('/glossary', i18n.language)}>{t('publicGlossary')}</Anchor>
      </Group>
      <QueryBoundary query={concepts}>
        {({ pages }) => <ConceptTable rows={pages.flatMap(({ items }) => items)} languages={languages} />}
      </QueryBoundary>
      <LoadMore query={concepts} />
      {isProposing && <ProposeDialog subject={{ kind: 'concept' }} onClose={() => setIsProposing(false)} />}
    </Page>
  );
}

interface ConceptTableProps {
  rows: readonly ConceptLine[];
  languages: readonly Language[];
}

function ConceptTable({ rows, languages }: ConceptTableProps) {
  const { t } = useTranslation('terms');
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('noneFound.title')}
        text={t('noneFound.text')}
        step={
          <LinkButton to="/library/terms" search={{}} variant="default">
            {t('noneFound.all')}
          </LinkButton>
        }
      />
    );
  const columns: Column<ConceptLine>[] = [
    { key: 'concept', head: t('concept'), cell: (row) => <ConceptCell concept={row} /> },
    ...languages.map((language) => ({
      key: language,
      head: LANGUAGE_NAMES[language],
      cell: (row: ConceptLine) => <TermsCell concept={row} language={language} />,
    })),
  ];
  return (
    <DataTable
      caption={t('list')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      stacks
    />
  );
}

/** The English terms, what they mean, and whether something is proposed. */
function ConceptCell({ concept }: { concept: ConceptLine }) {
  const { t } = useTranslation('terms');
  const [preferred, ...others] = concept.terms.filter(({ language }) => language === 'en');
  return (
    <div className={classes.concept}>
      <TextLink to="/library/terms/$concept" params={{ concept: concept.id }}>
        {preferred?.term ?? concept.id}
      </TextLink>
      {others.length > 0 && <span className={classes.also}>{others.map(({ term }) => term).join(', ')}</span>}
      <span className={classes.definition}>{concept.definition}</span>
      {concept.proposals > 0 && (
        <StateBadge tone="waits">{t('proposals', { count: concept.proposals })}</StateBadge>
      )}
    </div>
  );
}

function TermsCell({ concept, language }: { concept: ConceptLine; language: Language }) {
  const { t } = useTranslation('terms');
  const [preferred, ...others] = concept.terms.filter((term) => term.language === language);
  if (!preferred) return <span className={classes.also}>{t('noTerm')}</span>;
  return (
    <span lang={language} className={classes.terms}>
      <span className={classes.preferred}>{preferred.term}</span>
      {others.length > 0 && <span className={classes.also}>{others.map(({ term }) => term).join(', ')}</span>}
    </span>
  );
}
