import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import * as Y from 'yjs';
import { bindingKey, isBrought } from './binding.ts';
import { carriedMarks, sameOrder } from './carried-marks.ts';
import type { Caret } from './carets.ts';
import { caughtUp } from './caught-up.ts';
import classes from './Manuscript.module.css';
import { absolutePlace, relativePlace } from './places.ts';
import type { Manuscript } from './manuscript.ts';

interface Drawn {
  readonly set: DecorationSet;
  /** The letter at which some caret stands has not come yet. */
  readonly waits: boolean;
}

const key = new PluginKey<Drawn>('othersCarets');
/** So many hues; a member has the same one in every window. */
const HUES = 6;

const hueOf = (memberId: string): number =>
  [...memberId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % HUES;

/** The own selection as places that stay while others type. */
function saidBy({ selection: { $anchor, $head } }: EditorState, state: EditorState): string | null {
  const laid = bindingKey.getState(state)?.laid ?? [];
  const [from, to] = [laid[$anchor.index(0)], laid[$head.index(0)]];
  if (!from || !to || $anchor.depth === 0 || $head.depth === 0) return null;
  return JSON.stringify([relativePlace(from, $anchor.parentOffset), relativePlace(to, $head.parentOffset)]);
}

function placed(state: EditorState, doc: Y.Doc, place: unknown): number | null {
  const found = absolutePlace(
    doc,
    bindingKey.getState(state)?.laid ?? [],
    Y.createRelativePositionFromJSON(place),
  );
  if (!found || found.at >= state.doc.childCount) return null;
  let pos = 1;
  for (let n = 0; n < found.at; n += 1) pos += state.doc.child(n).nodeSize;
  return pos + Math.min(found.offset, state.doc.child(found.at).content.size);
}

function flag({ name, memberId }: Caret): HTMLElement {
  const caret = document.createElement('span');
  caret.className = classes.caret!;
  caret.dataset['hue'] = String(hueOf(memberId));
  // A name is said by the line of those present; read out within the text it would tear the sentence.
  caret.ariaHidden = 'true';
  const label = document.createElement('span');
  label.className = classes.caretName!;
  label.dataset['name'] = name;
  caret.append(label);
  return caret;
}

function marksOf(state: EditorState, doc: Y.Doc, carets: Iterable<Caret>): Drawn {
  const marks: Decoration[] = [];
  let waits = false;
  for (const caret of carets) {
    try {
      const [anchor, head] = (JSON.parse(caret.place) as [unknown, unknown]).map((place) =>
        placed(state, doc, place),
      );
      if (head === null || head === undefined) {
        waits = true;
        continue;
      }
      marks.push(
        Decoration.widget(head, () => flag(caret), {
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
  return { set: DecorationSet.create(state.doc, marks), waits };
}

/** Draws the carets and selections of the others with their names, and says where this one is. */
export const CaretMarks = (manuscript: Manuscript) =>
  Extension.create({
    name: 'othersCarets',
    addProseMirrorPlugins: () => [
      new Plugin<Drawn>({
        key,
        state: {
          init: () => ({ set: DecorationSet.empty, waits: false }),
          apply(tr, drawn, before, state) {
            const rearranged = isBrought(tr) && !sameOrder(before.doc, state.doc);
            if (tr.getMeta(key) || rearranged || (tr.docChanged && drawn.waits)) {
              return marksOf(state, manuscript.doc, manuscript.carets.snapshot().values());
            }
            return tr.docChanged
              ? { set: carriedMarks(drawn.set, tr, before.doc, state.doc), waits: false }
              : drawn;
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.set,
          handleDOMEvents: {
            focus: (view) => told(view, manuscript),
            blur: (_, event) => (event.relatedTarget === null ? false : (manuscript.carets.say(null), false)),
          },
        },
        view: (view) => {
          const stop = manuscript.carets.subscribe(() => {
            if (!view.isDestroyed)
              view.dispatch(caughtUp(view).tr.setMeta(key, true).setMeta('addToHistory', false));
          });
          return {
            update: (now, before) => {
              if (
                now.hasFocus() &&
                (!before.selection.eq(now.state.selection) || before.doc !== now.state.doc)
              )
                told(now, manuscript);
            },
            destroy: stop,
          };
        },
      }),
    ],
  });

function told(view: EditorView, manuscript: Manuscript): false {
  manuscript.carets.say(saidBy(view.state, view.state));
  return false;
}
