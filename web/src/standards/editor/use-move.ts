import type { Editor } from '@tiptap/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { caughtUp } from '../../manuscript/caught-up.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { attributesOf } from '../../manuscript/schema.ts';
import { moveClause } from '../acts.ts';

const idsIn = (editor: Editor): (string | null)[] => [...editor.state.doc.children].map((node) => attributesOf(node).id);
const COMES_WITHIN_MS = 3_000;

/** Waits until the text shows the clause after that one. */
async function arrived(editor: Editor, clauseId: string, afterId: string | null): Promise<void> {
  for (const end = performance.now() + COMES_WITHIN_MS; performance.now() < end;) {
    const ids = idsIn(editor);
    if ((ids[ids.indexOf(clauseId) - 1] ?? null) === afterId) return;
    await new Promise((rest) => { setTimeout(rest, 30); });
  }
}

/**
 * Moves a clause by one place. The server does it: whoever types in the clause at that moment loses nothing, since what stands
 * nowhere afterwards is offered back.
 */
export function useMove(standardId: string, manuscript: Manuscript, editor: Editor | null): [(clauseId: string, by: -1 | 1) => void, unknown] {
  const { t } = useTranslation('standards');
  const [failed, setFailed] = useState<unknown>(null);
  const move = useCallback((clauseId: string, by: -1 | 1) => {
    if (!editor) return;
    const ids = idsIn(editor);
    const at = ids.indexOf(clauseId);
    const after = (by === 1 ? ids[at + 1] : ids[at - 2]) ?? null;
    if (at < 0 || (by === 1 && at === ids.length - 1) || (by === -1 && at === 0)) return;
    void manuscript.settled().then(() => moveClause(standardId, clauseId, after)).then(async ({ kind }) => {
      setFailed(null);
      await arrived(editor, clauseId, after);
      if (editor.isDestroyed) return;
      editor.view.focus();
      editor.view.dispatch(caughtUp(editor.view).tr.scrollIntoView());
      const place = idsIn(editor).indexOf(clauseId);
      const number = editor.view.dom.children[place]?.getAttribute('data-number');
      announce(t('moved', { name: t(`kind.${kind}`), label: number || String(place + 1) }));
    }).catch(setFailed);
  }, [standardId, manuscript, editor, t]);
  return [move, failed];
}
