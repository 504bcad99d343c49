import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Listing } from '../ui/Listing.tsx';
import { TextLink } from '../ui/links.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LanguageTerms } from './LanguageTerms.tsx';
import { ProposalRow } from './ProposalRow.tsx';
import { type ProposalSubject, ProposeDialog } from './ProposeDialog.tsx';
import { type Concept, conceptQuery, type Term } from './queries.ts';
import { RemovalDialog } from './RemovalDialog.tsx';
import classes from './Terms.module.css';

const route = getRouteApi('/signed-in/library/terms/$concept');

/** One concept in all languages, what is proposed about it and what was. */
export function ConceptPage() {
  const { concept } = route.useParams();
  return (
    <QueryBoundary query={useQuery(conceptQuery(concept))}>
      {(found) => <ConceptContent concept={found} />}
    </QueryBoundary>
  );
}

function ConceptContent({ concept }: { concept: Concept }) {
  const { t } = useTranslation('terms');
  const [proposing, setProposing] = useState<ProposalSubject | null>(null);
  const [removing, setRemoving] = useState<Term | null>(null);
  const { id, field, definition, terms, proposals, mayPropose } = concept;
  const title = terms.find(({ language }) => language === 'en')?.term ?? id;
  const open = proposals.filter(({ state }) => state === 'open');
  const decided = proposals.filter(({ state }) => state !== 'open');
  const add = (language: Language) => setProposing({ kind: 'term', conceptId: id, language });
  return (
    <Page
      title={title}
      trail={<TextLink to="/library/terms">{t('title')}</TextLink>}
      facts={<span>{t(`field.${field}`)}</span>}
      lead={definition}
    >
      {open.length > 0 && (
        <Section title={t('one.open')}>
          <Listing label={t('one.open')}>
            {open.map((proposal) => (
              <ProposalRow key={proposal.id} proposal={proposal} />
            ))}
          </Listing>
        </Section>
      )}
      <Section title={t('one.terms')}>
        <p className={classes.definition}>{t('one.drafted')}</p>
        <ul className={classes.languages}>
          {LANGUAGES.map((language) => (
            <li key={language} className={classes.language}>
              <h3 lang={language}>{LANGUAGE_NAMES[language]}</h3>
              <LanguageTerms
                terms={terms.filter((term) => term.language === language)}
                language={language}
                mayPropose={mayPropose}
                onAdd={() => add(language)}
                onCorrect={(term) => setProposing({ kind: 'correction', term })}
                onRemove={setRemoving}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('one.history')}>
        {decided.length === 0 ? (
          <p className={classes.definition}>{t('one.historyNone')}</p>
        ) : (
          <Listing label={t('one.history')}>
            {decided.map((proposal) => (
              <ProposalRow key={proposal.id} proposal={proposal} />
            ))}
          </Listing>
        )}
      </Section>
      {proposing && <ProposeDialog subject={proposing} onClose={() => setProposing(null)} />}
      {removing && <RemovalDialog term={removing} onClose={() => setRemoving(null)} />}
    </Page>
  );
}
