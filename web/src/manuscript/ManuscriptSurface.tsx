import { Editor, type Extensions } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { Binding } from './binding.ts';
import { CaretMarks } from './caret-marks.ts';
import { CaughtUp } from './caught-up.ts';
import { ClauseKeys } from './clause-keys.ts';
import { ClausePaste } from './clause-paste.ts';
import { bound } from './bound.ts';
import { HeldMarks } from './held-marks.ts';
import { Identity } from './identity.ts';
import { isLong } from './long-text.ts';
import type { Manuscript } from './manuscript.ts';
import classes from './Manuscript.module.css';
import { Numbers } from './numbers.ts';
import { firstDocument, manuscriptNodes } from './schema.ts';
import { goOn, writingAt } from './writing-at.ts';

interface ManuscriptSurfaceProps {
  manuscript: Manuscript;
  /** What the text is called aloud. */
  label: string;
  mayWrite: boolean;
  /** Whether clauses have their numbers in the margin. */
  numbered?: boolean;
  /** What a page adds to the text, such as its threads; the same ones while the text is shown. */
  extensions?: Extensions;
  onEditor?: (editor: Editor | null) => void;
}

/**
 * The words of a manuscript that has been opened, to read along or to write in: one clause or two thousand.
 * The editor belongs to the manuscript it was made with; give it a `key` where another one may come in its
 * place.
 */
export function ManuscriptSurface({
  manuscript,
  label,
  mayWrite,
  numbered = true,
  extensions,
  onEditor,
}: ManuscriptSurfaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const told = useRef(onEditor);
  useEffect(() => {
    told.current = onEditor;
  });

  useEffect(() => {
    const binding = new Binding(manuscript.doc, (...words) => manuscript.outbox.gate.wrote(...words));
    const clauses = binding.clauses();
    // Made apart from the page and then put into it: the browser lays a long text out once, with all that is
    // marked in it.
    const apart = document.createElement('div');
    const made = new Editor({
      element: apart,
      extensions: [
        CaughtUp,
        ...manuscriptNodes,
        Identity,
        ClauseKeys,
        ClausePaste,
        bound(binding),
        CaretMarks(manuscript),
        HeldMarks(manuscript.outbox.gate),
        ...(numbered ? [Numbers] : []),
        ...(extensions ?? []),
      ],
      content: firstDocument(clauses),
      editable: mayWrite,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: { delete: false },
      editorProps: { attributes: surface(label, mayWrite, numbered, clauses.length) },
    });
    place.current!.append(apart);
    editor.current = made;
    manuscript.writingAt = () => writingAt(made);
    if (manuscript.leftAt) goOn(made, manuscript.leftAt);
    const tell = told;
    tell.current?.(made);
    return () => {
      tell.current?.(null);
      editor.current = null;
      manuscript.writingAt = () => null;
      made.destroy();
      apart.remove();
    };
    // The editor is made once; whether one may write in it is told below.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [manuscript]);
  useEffect(() => {
    const made = editor.current;
    if (made && made.isEditable !== mayWrite)
      made.setOptions({
        editable: mayWrite,
        editorProps: { attributes: surface(label, mayWrite, numbered, made.state.doc.childCount) },
      });
  }, [mayWrite, label, numbered]);

  return <div ref={place} />;
}

/** How the surface presents itself: a field to those who may write, a text to the others. */
function surface(
  label: string,
  mayWrite: boolean,
  numbered: boolean,
  clauses: number,
): Record<string, string> {
  return {
    class: classes.text!,
    'aria-label': label,
    ...(mayWrite ? { role: 'textbox', 'aria-multiline': 'true', spellcheck: 'true' } : { role: 'group' }),
    ...(numbered ? { 'data-numbered': '' } : {}),
    ...(isLong(clauses) ? { 'data-long': '' } : {}),
  };
}
