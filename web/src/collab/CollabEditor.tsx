import { Editor, type Extensions } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { YjsBinding } from './yjs-binding.ts';
import { RemoteCarets } from './remote-carets.ts';
import { FlushBeforeKeydown } from './flush-dom-changes.ts';
import { ClauseKeymap } from './clause-keymap.ts';
import { ClausePaste } from './clause-paste.ts';
import { FormatKeymap } from './format-keymap.ts';
import { ReferenceKeymap } from './reference-keymap.ts';
import { RowCells } from './row-cells.ts';
import { bindingExtension } from './binding-extension.ts';
import { SafeguardHighlights } from './safeguard-highlights.ts';
import { ClauseIds } from './clause-ids.ts';
import { isLongText } from './long-text.ts';
import type { CollabDocument } from './collab-document.ts';
import classes from './CollabEditor.module.css';
import { ClauseNumbers } from './clause-numbers.ts';
import { initialContent, collabNodes } from './schema.ts';
import { restoreCaret, caretPositionOf } from './caret-position.ts';

interface CollabEditorProps {
  collabDocument: CollabDocument;
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
 * The words of a collab document that has been opened, to read along or to write in: one clause or two thousand.
 * The editor belongs to the document it was made with; give it a `key` where another one may come in its
 * place.
 */
export function CollabEditor({
  collabDocument,
  label,
  mayWrite,
  numbered = true,
  extensions,
  onEditor,
}: CollabEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const latestOnEditor = useRef(onEditor);
  useEffect(() => {
    latestOnEditor.current = onEditor;
  });

  useEffect(() => {
    const binding = new YjsBinding(collabDocument.doc, (...words) =>
      collabDocument.updateQueue.gate.recordEdit(...words),
    );
    const clauses = binding.clauses();
    // Made apart from the page and then put into it: the browser lays a long text out once, with all that is
    // marked in it.
    const apart = document.createElement('div');
    const made = new Editor({
      element: apart,
      extensions: [
        FlushBeforeKeydown,
        ...collabNodes,
        ClauseIds,
        ClauseKeymap,
        FormatKeymap,
        ReferenceKeymap,
        RowCells,
        ClausePaste,
        bindingExtension(binding),
        RemoteCarets(collabDocument),
        SafeguardHighlights(collabDocument.updateQueue.gate),
        ...(numbered ? [ClauseNumbers] : []),
        ...(extensions ?? []),
      ],
      content: initialContent(clauses),
      editable: mayWrite,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: { delete: false },
      editorProps: { attributes: editorAttributes(label, mayWrite, numbered, clauses.length) },
    });
    place.current!.append(apart);
    editor.current = made;
    collabDocument.currentCaret = () => caretPositionOf(made);
    if (collabDocument.initialCaret) restoreCaret(made, collabDocument.initialCaret);
    const listener = latestOnEditor;
    listener.current?.(made);
    return () => {
      listener.current?.(null);
      editor.current = null;
      collabDocument.currentCaret = () => null;
      made.destroy();
      apart.remove();
    };
    // The editor is made once; whether one may write in it is set below.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [collabDocument]);
  useEffect(() => {
    const made = editor.current;
    if (made && made.isEditable !== mayWrite)
      made.setOptions({
        editable: mayWrite,
        editorProps: { attributes: editorAttributes(label, mayWrite, numbered, made.state.doc.childCount) },
      });
  }, [mayWrite, label, numbered]);

  return <div ref={place} />;
}

/** How the surface presents itself: a field to those who may write, a text to the others. */
function editorAttributes(
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
    ...(isLongText(clauses) ? { 'data-long': '' } : {}),
  };
}
