import { Button, Text } from '@mantine/core';
import { outlineOf } from '@nbn/drafting';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { standardQuery, type Standard } from '../queries.ts';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { type ClauseChoice, NewDefinitionDialog } from './DefinitionDialogs.tsx';
import { DefinitionEntry } from './DefinitionEntry.tsx';
import classes from './Definitions.module.css';
import { type DefinitionList, definitionsQuery, type UndefinedTerm, undefinedTermsQuery } from './queries.ts';

const route = getRouteApi('/signed-in/standards/$standardId/definitions');
const EXCERPT_LENGTH = 60;
const excerptOf = (text: string): string =>
  text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH).trimEnd()}…` : text;
/** Shown before one asks for the rest: those that are used most. */
const FIRST_TERMS = 10;

/** What words mean in the draft of a standard, and which of them nobody has defined. */
export function DefinitionsPage() {
  const { standardId } = route.useParams();
  const standard = useQuery(standardQuery(standardId));
  const list = useQuery(definitionsQuery(standardId));
  return (
    <QueryBoundary query={standard}>
      {(found) => (
        <QueryBoundary query={list}>{(all) => <Definitions standard={found} list={all} />}</QueryBoundary>
      )}
    </QueryBoundary>
  );
}

function Definitions({ standard, list }: { standard: Standard; list: DefinitionList }) {
  const { t } = useTranslation('definitions');
  const [adding, setAdding] = useState<UndefinedTerm | 'new' | null>(null);
  const clauses = useMemo(
    () =>
      outlineOf(standard.clauses).map(({ id, number, text }): ClauseChoice => ({
        value: id,
        label: `${number.reference} ${excerptOf(text)}`.trim(),
      })),
    [standard.clauses],
  );
  return (
    <Page
      title={t('title', { title: standard.title })}
      lead={t('lead')}
      trail={
        <TextLink to="/standards/$standardId" params={{ standardId: standard.id }}>
          {standard.title}
        </TextLink>
      }
      action={list.mayEdit && <Button onClick={() => setAdding('new')}>{t('add')}</Button>}
    >
      <StandardNavigation standardId={standard.id} />
      {list.items.length === 0 ? (
        <EmptyState title={t('empty')} text={list.mayEdit ? t('emptyHint') : ''} />
      ) : (
        <dl className={classes.list}>
          {list.items.map((definition) => (
            <DefinitionEntry
              key={definition.id}
              standardId={standard.id}
              definition={definition}
              clauses={clauses}
              mayEdit={list.mayEdit}
            />
          ))}
        </dl>
      )}
      {list.mayEdit && <UndefinedTerms standardId={standard.id} onDefine={setAdding} />}
      {adding !== null && (
        <NewDefinitionDialog
          standardId={standard.id}
          clauses={clauses}
          from={adding === 'new' ? null : adding}
          onClose={() => setAdding(null)}
        />
      )}
    </Page>
  );
}

/** Terms of the term bank that the text uses and nothing defines. */
function UndefinedTerms({
  standardId,
  onDefine,
}: {
  standardId: string;
  onDefine: (term: UndefinedTerm) => void;
}) {
  const { t } = useTranslation('definitions');
  const query = useQuery(undefinedTermsQuery(standardId));
  const [showsAll, setShowsAll] = useState(false);
  return (
    <Section title={t('undefined.title')}>
      <QueryBoundary query={query}>
        {(terms) =>
          terms.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('undefined.none')}
            </Text>
          ) : (
            <>
              <ul className={classes.undefined} aria-label={t('undefined.title')}>
                {terms.slice(0, showsAll ? undefined : FIRST_TERMS).map((one) => (
                  <li key={one.conceptId}>
                    <span>{t('undefined.used', { term: one.term, count: one.used })}</span>
                    <Button
                      size="xs"
                      variant="default"
                      style={{ flex: 'none' }}
                      aria-label={t('undefined.defineNamed', { term: one.term })}
                      onClick={() => onDefine(one)}
                    >
                      {t('undefined.define')}
                    </Button>
                  </li>
                ))}
              </ul>
              {!showsAll && terms.length > FIRST_TERMS && (
                <Button
                  size="xs"
                  variant="subtle"
                  style={{ justifySelf: 'start', alignSelf: 'start' }}
                  onClick={() => setShowsAll(true)}
                >
                  {t('undefined.more', { count: terms.length - FIRST_TERMS })}
                </Button>
              )}
            </>
          )
        }
      </QueryBoundary>
    </Section>
  );
}
