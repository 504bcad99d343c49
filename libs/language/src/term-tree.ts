/** Steps follow each other; where a term is complete, its concepts are. Most nodes have only one of both. */
interface TermNode {
  next?: Map<string, TermNode>;
  concepts?: string[];
}

const NOTHING: readonly (readonly string[])[] = [];

/** Terms by their steps: words, lexemes or parts of words. */
export class TermTree {
  private readonly root: TermNode = {};

  /** Adds a concept by every way its steps can be reached: each step has one or more writings. */
  add(steps: readonly (readonly string[])[], concept: string): void {
    if (steps.length === 0) return;
    let ends: readonly TermNode[] = [this.root];
    for (const writings of steps) ends = ends.flatMap((node) => writings.map((one) => follow(node, one)));
    for (const end of ends) if (!end.concepts?.includes(concept)) (end.concepts ??= []).push(concept);
  }

  /** Concepts by the number of steps that led to them, from the step at `from` on; none at number 0. */
  matchesFrom(
    stepAt: (at: number) => readonly string[] | undefined,
    from: number,
  ): readonly (readonly string[])[] {
    // Almost every word begins no term: that has to be told quickly.
    let reached = afterStep([this.root], stepAt(from));
    if (reached.length === 0) return NOTHING;
    const matches: (readonly string[])[] = [];
    for (let length = 1; reached.length > 0; length += 1) {
      matches[length] = [...new Set(reached.flatMap(({ concepts }) => concepts ?? []))];
      reached = afterStep(reached, stepAt(from + length));
    }
    return matches;
  }
}

/** The nodes that one of the writings of a step leads to. */
function afterStep(nodes: readonly TermNode[], writings: readonly string[] | undefined): TermNode[] {
  const reached: TermNode[] = [];
  if (!writings) return reached;
  for (const { next } of nodes)
    for (const one of writings) {
      const node = next?.get(one);
      if (node) reached.push(node);
    }
  return reached;
}

function follow(node: TermNode, step: string): TermNode {
  node.next ??= new Map();
  let next = node.next.get(step);
  if (!next) node.next.set(step, (next = {}));
  return next;
}
