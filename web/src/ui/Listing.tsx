import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Listing.module.css';

interface ListRowProps {
  /** What it is: a `<RowLink to=…>` makes the whole row lead there. */
  title: ReactNode;
  /** Whose turn it is, where, how many: short facts, set apart by dots. Empty ones are left out. */
  facts?: readonly ReactNode[];
  /** What somebody wrote about it, on a line of its own. */
  words?: ReactNode;
  /** By when, the state, or one small act. */
  aside?: ReactNode;
  /** Marks what the reader has not seen yet; said, not only shown. */
  unread?: boolean;
  /** Marks what waits for the reader. */
  waits?: boolean;
}

/** One line of a list: what it is, whose turn it is, by when. Always inside a Listing. */
export function ListRow({ title, facts = [], words, aside, unread, waits }: ListRowProps) {
  const { t } = useTranslation();
  const known = facts.filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== '');
  return (
    <li className={classes.row} data-unread={unread || undefined} data-waits={waits || undefined}>
      <div className={classes.title}>
        {title}
        {unread && <VisuallyHidden>{` (${t('unread')})`}</VisuallyHidden>}
      </div>
      {/* The place of a fact is its identity: facts are plain words without state. */}
      {known.length > 0 && (
        <div className={classes.facts}>
          {known.map((fact, place) => (
            <span key={place}>{fact}</span>
          ))}
        </div>
      )}
      {words && <div className={classes.words}>{words}</div>}
      {aside && <div className={classes.aside}>{aside}</div>}
    </li>
  );
}

/**
 * A list as a list, not a wall of cards:
 *
 *     <Listing label={t('upcoming')}>
 * {meetings.map((m) => <ListRow key={m.id} title={<RowLink to="/meetings/$id" params={{ id: m.id
 * }}>{m.title}</RowLink>} facts={[…]} aside={<StateBadge …/>} />)}
 *     </Listing>
 */
export function Listing({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}
