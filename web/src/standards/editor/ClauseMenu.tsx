import { ActionIcon, Menu } from '@mantine/core';
import { CLAUSE_KINDS, CLAUSE_LEVEL_MAX, type ClauseKind } from '@nbn/contracts';
import IconDots from '@tabler/icons-react/icons/IconDots';
import IconMessagePlus from '@tabler/icons-react/icons/IconMessagePlus';
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  insertClauseAfter,
  removeClause,
  setKind,
  setLevel,
  splitClause,
} from '../../collab/clause-commands.ts';
import { addColumn, addRow, removeColumn } from '../../collab/row-commands.ts';
import { AmendClauseLink } from '../amendments/AmendClauseLink.tsx';
import { clauseName, type NumberedClause } from '../clause-name.ts';
import { commentTargetIn } from '../ClauseCommentButton.tsx';
import { useDraft } from '../draft-context.ts';
import type { Thread } from '../queries.ts';
import { focusThread } from '../threads/thread-focus.ts';
import type { SearchChange } from '../threads/ThreadFilterBar.tsx';
import classes from './Editor.module.css';
import { threadsAt } from './thread-marks.ts';
import { type CaretClause, useCaretClause } from './use-caret-clause.ts';

interface ClauseMenuProps {
  editor: Editor;
  clauses: readonly NumberedClause[];
  threads: readonly Thread[];
  onMove: (by: -1 | 1) => void;
  onSearch: (change: SearchChange) => void;
}

/** In a low window the menu is as high as there is room, and scrolls. */
function fitHeight({ availableHeight, elements }: { availableHeight: number; elements: Elements }): void {
  elements.floating.style.maxHeight = `${Math.max(MENU_MIN_PX, Math.floor(availableHeight))}px`;
}
interface Elements {
  readonly floating: HTMLElement;
}
const MENU_MIN_PX = 120;

const LEVELS = Array.from({ length: CLAUSE_LEVEL_MAX }, (_, at) => at + 1);

/**
 * Beside the clause with the caret: the button to comment on it, and all that can be done to it. Alt + Enter
 * opens it from the text; Alt + Shift + arrow up or down moves the clause.
 */
export function ClauseMenu({ editor, clauses, threads, onMove, onSearch }: ClauseMenuProps) {
  const { t } = useTranslation('standards');
  const { standardId, updateUi, abilities, openThread } = useDraft();
  const clause = useCaretClause(editor);
  const [opened, setOpened] = useState(false);
  const opensDialog = useRef(false);
  useEffect(() => {
    const text = editor.view.dom;
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey) return;
      // Not within the key: a menu that is there at once would be closed by it.
      if (event.key === 'Enter') setTimeout(() => setOpened(true), 0);
      else if (event.shiftKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      else return;
      event.preventDefault();
    };
    text.addEventListener('keydown', pressed);
    return () => text.removeEventListener('keydown', pressed);
  }, [editor, onMove]);
  /** The text has the focus again, unless a dialog takes it, which gives it back to where it was opened. */
  function closed() {
    if (!opensDialog.current) setTimeout(() => editor.view.focus(), 0);
    opensDialog.current = false;
  }
  if (!clause) return null;
  const known = clauses.find(({ id }) => id === clause.id);
  const name = clauseName(t, clause);
  const atCaret = opened ? threadsAt(editor.state, editor.state.selection.from) : [];
  const threadsHere = threads.filter(({ id }) => atCaret.includes(id));
  const openHere = (thread: Thread) => {
    openThread(thread);
    // The menu gives the focus back first.
    setTimeout(() => focusThread(thread.id), 50);
  };
  const showDocuments = (clauseId: string) => {
    opensDialog.current = true;
    updateUi({ documents: clauseId });
  };
  const showHistory = (clauseId: string) => {
    opensDialog.current = true;
    updateUi({ history: clauseId });
  };
  const run = (command: Command) => {
    command(editor.state, editor.view.dispatch.bind(editor.view), editor.view);
    // The menu gives the focus back first.
    setTimeout(() => editor.view.focus(), 0);
  };
  return (
    <div className={classes.handle} style={{ top: clause.top + 2 }} data-screen-only>
      {abilities.comment !== 'none' && known && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t('comment.onClause', { name })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => updateUi({ compose: commentTargetIn(known, true), sheet: known.id })}
        >
          <IconMessagePlus size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
      {abilities.amend && known && (
        <AmendClauseLink standardId={standardId} clauseId={known.id} name={name} />
      )}
      <Menu
        position="bottom-end"
        withinPortal
        middlewares={{ size: { padding: 8, apply: fitHeight } }}
        opened={opened}
        onChange={setOpened}
        returnFocus={false}
        onClose={closed}
      >
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t('menu.label', { name })}
            aria-keyshortcuts="Alt+Enter"
          >
            <IconDots size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu}>
          <ClauseShapeItems clause={clause} run={run} />
          <Menu.Divider />
          <Menu.Item onClick={() => run(insertClauseAfter)}>{t('menu.after')}</Menu.Item>
          {clause.kind === 'row' ? (
            <TableItems run={run} />
          ) : (
            <Menu.Item onClick={() => run(splitClause)}>{t('menu.split')}</Menu.Item>
          )}
          <Menu.Item disabled={clause.at === 0} onClick={() => onMove(-1)}>
            {t('menu.up')}
          </Menu.Item>
          <Menu.Item disabled={clause.last} onClick={() => onMove(1)}>
            {t('menu.down')}
          </Menu.Item>
          <Menu.Divider />
          {threadsHere.map((thread) => (
            <Menu.Item key={thread.id} onClick={() => openHere(thread)}>
              {t('menu.thread', { quote: thread.anchor.quote })}
            </Menu.Item>
          ))}
          {known && <Menu.Item onClick={() => showDocuments(known.id)}>{t('menu.documents')}</Menu.Item>}
          {known && <Menu.Item onClick={() => showHistory(known.id)}>{t('menu.history')}</Menu.Item>}
          {known && <Menu.Item onClick={() => onSearch({ clause: known.id })}>{t('menu.only')}</Menu.Item>}
          <Menu.Item color="var(--nbn-loss)" onClick={() => run(removeClause)}>
            {t('menu.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** What can be done to the table that the clause is a row of. */
function TableItems({ run }: { run: (command: Command) => void }) {
  const { t } = useTranslation('standards');
  return (
    <>
      <Menu.Item onClick={() => run(addRow)}>{t('menu.addRow')}</Menu.Item>
      <Menu.Item onClick={() => run(addColumn)}>{t('menu.addColumn')}</Menu.Item>
      <Menu.Item onClick={() => run(removeColumn)}>{t('menu.removeColumn')}</Menu.Item>
    </>
  );
}

/** What the clause is and how deep it stands; the present one is checked. */
function ClauseShapeItems({ clause, run }: { clause: CaretClause; run: (command: Command) => void }) {
  const { t } = useTranslation('standards');
  return (
    <>
      <Menu.Label>{t('edit.kind')}</Menu.Label>
      <Menu.RadioGroup value={clause.kind} onChange={(kind) => run(setKind(kind as ClauseKind))}>
        {CLAUSE_KINDS.map((kind) => (
          <Menu.RadioItem key={kind} value={kind} closeMenuOnClick>
            {t(`kind.${kind}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Label>{t('edit.level')}</Menu.Label>
      <Menu.RadioGroup value={String(clause.level)} onChange={(level) => run(setLevel(Number(level)))}>
        {LEVELS.map((level) => (
          <Menu.RadioItem key={level} value={String(level)} closeMenuOnClick>
            {t('edit.levelName', { level })}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
