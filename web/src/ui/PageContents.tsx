import { type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PageContents.module.css';
import { useReachedPlace } from './use-reached-place.ts';

/** A place of a long text to go to. */
export interface ContentsEntry {
  /** The id of its heading's element. */
  readonly id: string;
  readonly label: string;
  /** 1 for the uppermost headings. */
  readonly level?: number;
}

/** Fewer headings than these are seen at a glance. */
const MIN_ENTRIES = 3;

export const hasContents = (entries: readonly ContentsEntry[] = []): boolean => entries.length >= MIN_ENTRIES;

/** The contents of a long text, in the rail: they stay in sight and tell where the reader is. */
export function PageContents({ entries }: { entries: readonly ContentsEntry[] }) {
  const { t } = useTranslation();
  const title = useId();
  const list = useRef<HTMLElement>(null);
  const ids = entries.map(({ id }) => id).join(' ');
  const reached = useReachedPlace(useMemo(() => ids.split(' '), [ids]));
  useEffect(() => {
    if (list.current) keepReachedInSight(list.current);
  }, [reached]);
  return (
    <nav ref={list} className={classes.contents} aria-labelledby={title}>
      <h2 id={title}>{t('contents')}</h2>
      <ContentsLinks entries={entries} reached={reached} />
    </nav>
  );
}

/** The same where there is no rail: folded, above the text. */
export function FoldedContents({ entries }: { entries: readonly ContentsEntry[] }) {
  const { t } = useTranslation();
  return (
    <details className={classes.folded} data-screen-only>
      <summary>{t('contents')}</summary>
      <nav aria-label={t('contents')}>
        <ContentsLinks entries={entries} />
      </nav>
    </details>
  );
}

function ContentsLinks({
  entries,
  reached = null,
}: {
  entries: readonly ContentsEntry[];
  reached?: string | null;
}) {
  return (
    <ol>
      {entries.map(({ id, label, level = 1 }) => (
        <li key={id} data-level={level}>
          <a
            href={`#${id}`}
            aria-current={id === reached ? 'location' : undefined}
            onClick={(event) => goTo(event, id)}
          >
            {label}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Scrolls there and puts the focus there, so that reading goes on from it. */
function goTo(event: MouseEvent, id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  event.preventDefault();
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** Scrolls the list alone, and only if the place has left it. */
function keepReachedInSight(list: HTMLElement): void {
  const link = list.querySelector('[aria-current]');
  if (!link) return;
  const [seen, { top, bottom }] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (top < seen.top || bottom > seen.bottom) list.scrollTop += (top + bottom - seen.top - seen.bottom) / 2;
}
