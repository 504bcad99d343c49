import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { COUNTRY_CODES, THREAD_STATES } from '@nbn/contracts';
import IconX from '@tabler/icons-react/icons/IconX';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ContentsButton, type ContentsButtonProps } from '../contents/ContentsButton.tsx';
import { clauseName, type NumberedClause } from '../clause-name.ts';
import classes from '../Draft.module.css';
import { useDraft } from '../draft-context.ts';
import type { DraftSearch } from '../draft-search.ts';
import type { Thread } from '../queries.ts';

/** A change of the address; what is undefined leaves it. */
export type SearchChange = { [Name in keyof DraftSearch]?: DraftSearch[Name] | undefined };

interface ThreadFilterBarProps {
  /** Null while they are on their way. */
  threads: readonly Thread[] | null;
  clauses: readonly NumberedClause[];
  search: DraftSearch;
  onSearch: (change: SearchChange) => void;
  /** How the contents are shown; null: over the words, when they are asked for. */
  contents?: ContentsButtonProps['pane'];
  /** What one does in the text, and what else it could be. */
  mode?: ReactNode;
  /** Where what helps in the text is shown: to find words in it. */
  tools?: Ref<HTMLDivElement>;
  /** Where the editor says whether all is saved. */
  saving?: Ref<HTMLDivElement>;
}

/** Which threads stand beside the text, and the way to the next one with something new. */
export function ThreadFilterBar({
  threads: come,
  clauses,
  search: { threads: shown = 'open', whose, clause },
  onSearch,
  contents = null,
  mode,
  tools,
  saving,
}: ThreadFilterBarProps) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  const { openThread, abilities, standardId } = useDraft();
  const threads = come ?? [];
  const places = new Map(clauses.map(({ id }, at) => [id, at]));
  const unread = threads.filter(({ comments, seen }) => comments > seen);
  const next = unread.toSorted(
    (a, b) => (places.get(a.clauseId) ?? Infinity) - (places.get(b.clauseId) ?? Infinity),
  )[0];
  const countries = new Set(threads.map(({ country }) => country));
  const only = clause === undefined ? undefined : clauses.find(({ id }) => id === clause);

  function go() {
    if (!next) return;
    openThread(next);
    document.getElementById(`clause-${next.clauseId}`)?.scrollIntoView({ block: 'center' });
  }

  const states = [...THREAD_STATES, 'all' as const].map((value) => ({ value, label: t(`threads.${value}`) }));
  const from = [
    { value: '', label: t('threads.everyones') },
    { value: 'mine', label: t('threads.mine') },
    ...COUNTRY_CODES.filter((code) => countries.has(code) || code === whose)
      .toSorted(format.byCountry)
      .map((code) => ({ value: code, label: t('threads.ofCountry', { country: format.country(code) }) })),
  ];
  return (
    <div className={classes.bar} data-screen-only>
      {clauses.length > 0 && <ContentsButton standardId={standardId} clauses={clauses} pane={contents} />}
      {mode}
      <SegmentedControl
        size="xs"
        aria-label={t('threads.show')}
        value={shown}
        data={states}
        onChange={(value) =>
          onSearch({ threads: value === 'open' ? undefined : (value as DraftSearch['threads']) })
        }
      />
      {threads.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={t('threads.whose')}
          value={whose ?? ''}
          data={from}
          onChange={(event) =>
            onSearch({ whose: (event.currentTarget.value || undefined) as DraftSearch['whose'] })
          }
        />
      )}
      {only && (
        <Button
          size="xs"
          variant="default"
          rightSection={<IconX size={14} stroke={1.8} aria-hidden />}
          onClick={() => onSearch({ clause: undefined })}
          aria-label={t('threads.onlyEnd', { name: clauseName(t, only) })}
        >
          {t('threads.only', { name: clauseName(t, only) })}
        </Button>
      )}
      {next && (
        <Button size="xs" variant="light" onClick={go}>
          {t('threads.unreadNext', { count: unread.length })}
        </Button>
      )}
      {come?.length === 0 && (
        <span className={classes.hint}>
          {t(abilities.comment === 'none' ? 'threads.none' : 'threads.noneWrite')}
        </span>
      )}
      <div ref={saving} className={classes.saving} />
      <div ref={tools} className={classes.tools} />
    </div>
  );
}
