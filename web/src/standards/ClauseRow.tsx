import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveState } from '../ui/SaveState.tsx';
import { AmendmentsChip } from './amendments/AmendmentsChip.tsx';
import type { Subject } from './acts.ts';
import { AddClause } from './AddClause.tsx';
import { ClauseEditor } from './ClauseEditor.tsx';
import { ClauseMenu } from './ClauseMenu.tsx';
import { nameOf, type NumberedClause } from './clause-name.ts';
import { ClauseWords } from './ClauseWords.tsx';
import classes from './Draft.module.css';
import { useDraft } from './draft.ts';
import type { Thread } from './queries.ts';
import { ClauseThreads } from './threads/ClauseThreads.tsx';
import { ThreadsChip } from './threads/ThreadsChip.tsx';

const SAVED_SHOWN_MS = 4_000;

interface ClauseRowProps {
  clause: NumberedClause;
  /** Of the page's outline, when the clause is a heading. */
  headingLevel: number;
  threads: readonly Thread[];
  /** How many amendments of it are open. */
  amendments: number;
  open: string | null;
  compose: Subject | null;
  editing: boolean;
  adding: boolean;
  first: boolean;
  last: boolean;
}

/** One clause: its number in the margin, its words or their editor, and beside them its threads. Drawn anew only when its own things change. */
export const ClauseRow = memo(function ClauseRow({ clause, headingLevel, threads, amendments, open, compose, editing, adding, first, last }: ClauseRowProps) {
  const { t } = useTranslation('standards');
  const { standardId, wide, abilities, doing } = useDraft();
  const [saved, setSaved] = useState(false);
  const name = nameOf(t, clause);

  function closed(committed: boolean) {
    doing({ edit: null });
    setSaved(committed);
    if (committed) setTimeout(() => setSaved(false), SAVED_SHOWN_MS);
  }

  const acts = abilities.edit || abilities.amend || abilities.comment !== 'none';
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms; this groups a clause with what can be done to it */}
      <div role="group" className={classes.row} aria-label={name} id={`clause-${clause.id}`} data-kind={clause.kind} data-level={clause.number.level} data-busy={editing || open !== null || compose !== null || undefined}>
        <div className={classes.number} aria-hidden>{clause.number.label}</div>
        <div className={classes.words}>
          {editing ? <ClauseEditor clause={clause} name={name} onClosed={closed} /> : <ClauseWords clause={clause} threads={threads} open={open} headingLevel={headingLevel} />}
          {saved && <SaveState saving={false} unsaved={0} />}
          {amendments > 0 && <AmendmentsChip standardId={standardId} clauseId={clause.id} count={amendments} />}
          {!wide && <ThreadsChip threads={threads} clauseId={clause.id} />}
        </div>
        {acts && <div className={classes.acts}><ClauseMenu clause={clause} name={name} first={first} last={last} /></div>}
        {wide && (threads.length > 0 || compose) && <div className={classes.rail}><ClauseThreads name={name} threads={threads} open={open} compose={compose} /></div>}
      </div>
      {adding && <AddClause after={clause} />}
    </>
  );
});
