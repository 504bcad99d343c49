import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedClause } from '../clause-name.ts';
import classes from './Contents.module.css';
import { ContentsList } from './ContentsList.tsx';
import { showClause } from './show-clause.ts';
import { useCurrentHeading } from './use-current-heading.ts';

interface ContentsPaneProps {
  id: string;
  standardId: string;
  clauses: readonly NumberedClause[];
}

/** The contents beside the words: they stay in sight, and follow to where the reader is. */
export function ContentsPane({ id, standardId, clauses }: ContentsPaneProps) {
  const { t } = useTranslation('standards');
  const pane = useRef<HTMLElement>(null);
  const current = useCurrentHeading(clauses)?.id ?? null;
  useEffect(() => {
    if (pane.current) keepCurrentInSight(pane.current);
  }, [current]);
  return (
    <aside ref={pane} id={id} className={classes.pane} aria-label={t('contents.short')} data-screen-only>
      <ContentsList standardId={standardId} clauses={clauses} current={current} onGo={showClause} />
    </aside>
  );
}

/** Scrolls the list alone, and only if the heading has left it. */
function keepCurrentInSight(pane: HTMLElement): void {
  const link = pane.querySelector('[aria-current]');
  if (!link) return;
  const [seen, { top, bottom }] = [pane.getBoundingClientRect(), link.getBoundingClientRect()];
  if (top < seen.top || bottom > seen.bottom) pane.scrollTop += (top + bottom - seen.top - seen.bottom) / 2;
}
