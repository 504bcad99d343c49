import { Button, Group, TextInput } from '@mantine/core';
import { SEARCH_LIMITS } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { MarkedWords } from '../../search/MarkedWords.tsx';
import { searchQuery } from '../../search/queries.ts';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { clauseName, type NumberedClause } from '../clause-name.ts';
import classes from './Contents.module.css';

interface ClauseSearchProps {
  standardId: string;
  clauses: readonly NumberedClause[];
  onGo: (clauseId: string) => void;
}

/** Finds clauses by their words in all their forms, and goes to them. */
export function ClauseSearch({ standardId, clauses, onGo }: ClauseSearchProps) {
  const { t } = useTranslation('standards');
  const [q, setQ] = useState('');
  const results = useInfiniteQuery(searchQuery({ q }, standardId));
  const hits = results.data?.pages.flatMap((page) => page.items) ?? [];
  const found = hits.flatMap((hit) => {
    const clause = clauses.find(({ id }) => id === hit.id);
    return clause ? [{ clause, hit }] : [];
  });
  const count = results.isSuccess ? found.length : null;

  useEffect(() => {
    if (count !== null) announce(t('contents.found', { count }));
  }, [count, t]);

  return (
    <search aria-label={t('contents.search')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('q');
          setQ(typeof typed === 'string' ? typed.trim() : '');
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            name="q"
            type="search"
            label={t('contents.words')}
            maxLength={SEARCH_LIMITS.query}
            style={{ flex: '1 1 200px' }}
          />
          <Button type="submit" variant="default" loading={results.isFetching}>
            {t('contents.find')}
          </Button>
        </Group>
      </form>
      <ProblemNotice problem={results.error} />
      {count !== null && <p className={classes.count}>{t('contents.found', { count })}</p>}
      {found.length > 0 && (
        <ul className={classes.found} aria-label={t('contents.results')}>
          {found.map(({ clause, hit }) => (
            <li key={clause.id}>
              <button type="button" className={classes.hit} onClick={() => onGo(clause.id)}>
                <span className={classes.number}>{clauseName(t, clause)}</span>
                {(hit.snippet ?? hit.title) && <MarkedWords marked={(hit.snippet ?? hit.title)!} />}
              </button>
            </li>
          ))}
        </ul>
      )}
      <LoadMore query={results} />
    </search>
  );
}
