import type { Editor } from '@tiptap/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { moveClause } from '../../collab/clause-commands.ts';
import { attributesOf } from '../../collab/schema.ts';

/**
 * Moves the clause at the caret by one place, as an act like any other: it can be undone, and others go on
 * writing in it.
 */
export function useMoveClause(editor: Editor | null): (by: -1 | 1) => void {
  const { t } = useTranslation('standards');
  return useCallback(
    (by: -1 | 1) => {
      if (!editor || !moveClause(by)(editor.state, editor.view.dispatch.bind(editor.view), editor.view))
        return;
      editor.view.focus();
      const { doc, selection } = editor.state;
      const at = selection.$head.index(0);
      const number = editor.view.dom.children[at]?.getAttribute('data-number');
      announce(
        t('moved', { name: t(`kind.${attributesOf(doc.child(at)).kind}`), label: number || String(at + 1) }),
      );
    },
    [editor, t],
  );
}
