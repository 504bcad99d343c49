import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkedWords } from './MarkedWords.tsx';
import type { SearchHit } from './queries.ts';
import classes from './Search.module.css';
import type { OptionGroup, SearchOption } from './search-options.ts';

interface SearchOptionsProps {
  id: string;
  groups: readonly OptionGroup[];
  /** The number of the option that Enter takes. */
  chosen: number;
  onChoose: (option: SearchOption) => void;
}

/** What can be chosen, in groups. The field keeps the focus and says which is the chosen one. */
export function SearchOptions({ id, groups, chosen, onChoose }: SearchOptionsProps) {
  const { t } = useTranslation('search');
  const names = useId();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  let number = -1;
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('options')} className={classes.list}>
      {groups.map(({ name, options }) => (
        <div
          key={name ?? 'all'}
          role="group"
          className={classes.group}
          aria-labelledby={name ? `${names}-${name}` : undefined}
          aria-label={name ? undefined : t('all')}
        >
          {name && (
            <div id={`${names}-${name}`} className={classes.groupName}>
              {name === 'words' ? t('words') : t(`kinds.${name}`)}
            </div>
          )}
          {options.map((option) => {
            number += 1;
            return (
              // The field has the keyboard: arrows choose here, Enter goes there.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={number}
                id={`${id}-${number}`}
                role="option"
                tabIndex={-1}
                aria-selected={number === chosen}
                className={classes.option}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option)}
              >
                <OptionWords option={option} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function OptionWords({ option }: { option: SearchOption }) {
  const { t } = useTranslation('search');
  if (option.type === 'all') return <span>{t('searchFor', { q: option.q })}</span>;
  if (option.type === 'word') return <span>{option.q}</span>;
  return <HitWords hit={option.hit} />;
}

/** Its name, or the words that were found, and where it stands. */
function HitWords({ hit: { title, snippet, context, kind } }: { hit: SearchHit }) {
  const { t } = useTranslation('search');
  const words = title ?? snippet;
  return (
    <>
      <span>{words ? <MarkedWords marked={words} /> : t(`kind.${kind}`)}</span>
      {context && <span className={classes.beside}>{context}</span>}
    </>
  );
}
