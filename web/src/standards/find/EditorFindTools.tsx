import type { Editor } from '@tiptap/core';
import { memo, useMemo } from 'react';
import type { CollabDocument } from '../../collab/collab-document.ts';
import { editorTextSource } from '../count/text-sources.ts';
import { EditorFind } from './editor-find.ts';
import { FindTools } from './FindTools.tsx';

interface EditorFindToolsProps {
  editor: Editor;
  collabDocument: CollabDocument;
  mayWrite: boolean;
  place: HTMLElement;
}

/** Find and replace in a text that is written; only find while it may not be changed. */
export const EditorFindTools = memo(function EditorFindTools({
  editor,
  collabDocument,
  mayWrite,
  place,
}: EditorFindToolsProps) {
  const surface = useMemo(() => new EditorFind(editor, collabDocument), [editor, collabDocument]);
  const source = useMemo(() => editorTextSource(editor), [editor]);
  return (
    <FindTools
      surface={surface}
      source={source}
      replacing={mayWrite ? surface : null}
      text={editor.view.dom}
      place={place}
    />
  );
});
