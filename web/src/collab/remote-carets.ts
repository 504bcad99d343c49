import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import * as Y from 'yjs';
import { bindingKey, isFromSharedDocument } from './yjs-binding.ts';
import { mapDecorations, hasSameOrder } from './map-decorations.ts';
import type { RemoteCaret } from './caret-awareness.ts';
import { flushDomChanges } from './flush-dom-changes.ts';
import { CaretLabels } from './caret-labels.ts';
import classes from './CollabEditor.module.css';
import { toClausePosition, toRelativePosition } from './relative-positions.ts';
import type { CollabDocument } from './collab-document.ts';

interface CaretDecorations {
  readonly set: DecorationSet;
  /** The character behind which a caret stands has not arrived yet. */
  readonly isIncomplete: boolean;
}

const key = new PluginKey<CaretDecorations>('othersCarets');
/** So many hues; a member has the same one in every window. */
const HUE_COUNT = 6;

const hueOf = (memberId: string): number =>
  [...memberId].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7) % HUE_COUNT;

/** The own selection as places that stay while others type. */
function encodeSelection({ selection: { $anchor, $head } }: EditorState, state: EditorState): string | null {
  const laid = bindingKey.getState(state)?.layout ?? [];
  const [from, to] = [laid[$anchor.index(0)], laid[$head.index(0)]];
  if (!from || !to || $anchor.depth === 0 || $head.depth === 0) return null;
  return JSON.stringify([
    toRelativePosition(from, $anchor.parentOffset),
    toRelativePosition(to, $head.parentOffset),
  ]);
}

function resolvePosition(state: EditorState, doc: Y.Doc, place: unknown): number | null {
  const found = toClausePosition(
    doc,
    bindingKey.getState(state)?.layout ?? [],
    Y.createRelativePositionFromJSON(place),
  );
  if (!found || found.at >= state.doc.childCount) return null;
  let pos = 1;
  for (let n = 0; n < found.at; n += 1) pos += state.doc.child(n).nodeSize;
  return pos + Math.min(found.offset, state.doc.child(found.at).content.size);
}

function caretElement({ client, name, memberId }: RemoteCaret): HTMLElement {
  const caret = document.createElement('span');
  caret.className = classes.caret!;
  caret.dataset['hue'] = String(hueOf(memberId));
  // By which the page finds it, to follow it.
  caret.dataset['caretOf'] = memberId;
  caret.dataset['caret'] = String(client);
  // A name is said by the line of those present; read out within the text it would tear the sentence.
  caret.ariaHidden = 'true';
  const label = document.createElement('span');
  label.className = classes.caretName!;
  label.dataset['name'] = name;
  caret.append(label);
  return caret;
}

function caretDecorations(state: EditorState, doc: Y.Doc, carets: Iterable<RemoteCaret>): CaretDecorations {
  const marks: Decoration[] = [];
  let waits = false;
  for (const caret of carets) {
    try {
      const [anchor, head] = (JSON.parse(caret.place) as [unknown, unknown]).map((place) =>
        resolvePosition(state, doc, place),
      );
      if (head === null || head === undefined) {
        waits = true;
        continue;
      }
      marks.push(
        Decoration.widget(head, () => caretElement(caret), {
          key: `caret-${caret.client}-${caret.name}`,
          side: 10,
          ignoreSelection: true,
        }),
      );
      if (anchor !== null && anchor !== undefined && anchor !== head)
        marks.push(
          Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), {
            class: classes.selected!,
            'data-hue': String(hueOf(caret.memberId)),
          }),
        );
    } catch {
      waits = true;
    }
  }
  return { set: DecorationSet.create(state.doc, marks), isIncomplete: waits };
}

/** Draws the carets and selections of the others with their names, and says where this one is. */
export const RemoteCarets = (collabDocument: CollabDocument) =>
  Extension.create({
    name: 'othersCarets',
    addProseMirrorPlugins: () => [
      new Plugin<CaretDecorations>({
        key,
        state: {
          init: () => ({ set: DecorationSet.empty, isIncomplete: false }),
          apply(tr, drawn, before, state) {
            const rearranged = isFromSharedDocument(tr) && !hasSameOrder(before.doc, state.doc);
            if (tr.getMeta(key) || rearranged || (tr.docChanged && drawn.isIncomplete)) {
              return caretDecorations(state, collabDocument.doc, collabDocument.carets.snapshot().values());
            }
            return tr.docChanged
              ? { set: mapDecorations(drawn.set, tr, before.doc, state.doc), isIncomplete: false }
              : drawn;
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.set,
          handleDOMEvents: {
            focus: (view) => publishCaret(view, collabDocument),
            blur: (_, event) =>
              event.relatedTarget === null ? false : (collabDocument.carets.publish(null), false),
          },
        },
        view: (view) => {
          const labels = new CaretLabels(view.dom);
          const showLabels = () =>
            labels.update(
              [...collabDocument.carets.snapshot().values()].map(({ client, place }) => ({
                id: String(client),
                place,
              })),
            );
          const stop = collabDocument.carets.subscribe(() => {
            if (!view.isDestroyed)
              view.dispatch(flushDomChanges(view).tr.setMeta(key, true).setMeta('addToHistory', false));
          });
          return {
            update: (now, before) => {
              if (
                now.hasFocus() &&
                (!before.selection.eq(now.state.selection) || before.doc !== now.state.doc)
              )
                publishCaret(now, collabDocument);
              showLabels();
            },
            destroy: () => {
              stop();
              labels.destroy();
            },
          };
        },
      }),
    ],
  });

function publishCaret(view: EditorView, collabDocument: CollabDocument): false {
  collabDocument.carets.publish(encodeSelection(view.state, view.state));
  return false;
}
