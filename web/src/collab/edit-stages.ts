import type { Node as DocNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { StepMap } from '@tiptap/pm/transform';
import { type ChangedSpan, extendedBy } from './changed-span.ts';
import { attributesOf } from './schema.ts';

/** A step of an edit, and the document after it. */
interface EditStep {
  readonly map: StepMap;
  readonly doc: DocNode;
}

/** The steps of an edit, and whether they take words elsewhere. */
interface EditSteps {
  readonly before: DocNode;
  readonly steps: readonly EditStep[];
  readonly isDrop: boolean;
}

const key = new PluginKey<EditSteps>('edit steps');

const noSteps = (before: DocNode): EditSteps => ({ before, steps: [], isDrop: false });

/** Whether words were dragged, with the mouse or a finger. */
export const isDrop = (transaction: Transaction): boolean => transaction.getMeta('uiEvent') === 'drop';

/** Keeps the steps of the last transaction, and of those that plugins appended to it. */
export const editStagesPlugin = (): Plugin<EditSteps> =>
  new Plugin<EditSteps>({
    key,
    state: {
      init: (_, { doc }) => noSteps(doc),
      apply: (transaction, known) => {
        const { docs, doc, before, mapping } = transaction;
        const earlier = transaction.getMeta('appendedTransaction') === undefined ? noSteps(before) : known;
        const steps = mapping.maps.map((map, at) => ({ map, doc: docs[at + 1] ?? doc }));
        return {
          before: earlier.before,
          steps: [...earlier.steps, ...steps],
          isDrop: earlier.isDrop || isDrop(transaction),
        };
      },
    },
  });

/** A part of an edit: from which document to which, and what it went through, in order and apart from each other. */
export interface EditStage {
  readonly before: DocNode;
  readonly now: DocNode;
  readonly spans: readonly ChangedSpan[];
}

/**
 * What the last edit was, in the parts in which it is written: two documents alone do not say what it went through,
 * where equal words went and came. Words that are taken elsewhere go first, and come then: what stands between is no
 * part of it.
 */
export function editStagesOf(state: EditorState): EditStage[] {
  const { before, steps, isDrop: isTakenElsewhere } = key.getState(state)!;
  const stages: EditStage[] = [];
  let [from, first] = [before, 0];
  for (const [at, { doc }] of steps.entries()) {
    const isLast = at === steps.length - 1;
    if (!isLast && !(isTakenElsewhere && isBetween(doc, from, state.doc))) continue;
    const spans = steps.slice(first, at + 1).reduce((known, { map }) => extendedBy(known, map), NO_SPANS);
    stages.push({ before: from, now: doc, spans });
    [from, first] = [doc, at + 1];
  }
  return stages;
}

const NO_SPANS: readonly ChangedSpan[] = [];
const idsOf = ({ children }: DocNode): (string | null)[] => children.map((node) => attributesOf(node).id);

/** Whether a document is sound by itself, and its clauses are those before or after it: none goes and comes again. */
function isBetween(doc: DocNode, before: DocNode, after: DocNode): boolean {
  const [ids, earlier, later] = [idsOf(doc), new Set(idsOf(before)), new Set(idsOf(after))];
  const own = new Set(ids);
  return (
    own.size === ids.length &&
    ids.every((id) => id !== null && (earlier.has(id) || later.has(id))) &&
    [...earlier].every((id) => own.has(id) || !later.has(id))
  );
}
