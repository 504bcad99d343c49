import { Modal, TextInput } from '@mantine/core';
import { SEARCH_LIMITS } from '@nbn/contracts';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { useOpenHit } from './open-hit.ts';
import { suggestionsQuery } from './queries.ts';
import { groupOptions, type SearchOption } from './search-options.ts';
import classes from './Search.module.css';
import { SearchOptions } from './SearchOptions.tsx';

const TYPING_MS = 150;

/** One field over everything that the reader may read: arrows choose, Enter goes there. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('search');
  const { t: frame } = useTranslation();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const q = typed.trim();
  const [settled] = useDebouncedValue(q, TYPING_MS);
  const suggestions = useQuery(suggestionsQuery(settled));
  const groups = groupOptions(q, q.length > 1 ? suggestions.data : undefined);
  const options = groups.flatMap((group) => group.options);
  const listId = useId();
  const navigate = useNavigate();
  const openHit = useOpenHit();
  const found = suggestions.data?.items.length ?? 0;

  useEffect(() => {
    if (settled.length > 1 && suggestions.isSuccess && !suggestions.isPlaceholderData)
      announce(t('suggested', { count: found }));
  }, [settled, found, suggestions.isSuccess, suggestions.isPlaceholderData, t]);

  function go(option: SearchOption) {
    onClose();
    if (option.type === 'hit') openHit(option.hit.link);
    else void navigate({ to: '/search', search: { q: option.q } });
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + options.length) % options.length);
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const option = options[chosen];
      if (option) go(option);
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('dialog')}
      size="lg"
      yOffset="8dvh"
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <TextInput
        data-autofocus
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is an input, and what it opens is ours
        role="combobox"
        aria-label={t('field')}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${listId}-${chosen}` : undefined}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        size="md"
        placeholder={t('placeholder')}
        maxLength={SEARCH_LIMITS.query}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      {suggestions.error ? (
        <ProblemNotice problem={suggestions.error} />
      ) : (
        <SearchOptions id={listId} groups={groups} chosen={chosen} onChoose={go} />
      )}
      <p className={classes.hint}>{t('keys')}</p>
    </Modal>
  );
}
