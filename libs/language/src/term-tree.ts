/** Steps follow each other; where a term is complete, its concepts are. */
interface TermNode {
  readonly next: Map<string, TermNode>;
  readonly concepts: Set<string>;
}

const newNode = (): TermNode => ({ next: new Map<string, TermNode>(), concepts: new Set<string>() });

/** Terms by their steps: words, lexemes or parts of words. */
export class TermTree {
  private readonly root = newNode();

  /** Adds a concept by every way its steps can be reached: each step has one or more writings. */
  add(steps: readonly (readonly string[])[], concept: string): void {
    if (steps.length === 0) return;
    let ends: readonly TermNode[] = [this.root];
    for (const writings of steps) ends = ends.flatMap((node) => writings.map((one) => follow(node, one)));
    for (const end of ends) end.concepts.add(concept);
  }

  /** Concepts by the number of steps that led to them, from the step at `from` on. */
  matchesFrom(stepAt: (at: number) => readonly string[] | undefined, from: number): ReadonlySet<string>[] {
    const matches: ReadonlySet<string>[] = [];
    let reached: readonly TermNode[] = [this.root];
    for (let length = 1; reached.length > 0; length += 1) {
      const writings = stepAt(from + length - 1);
      if (!writings) break;
      reached = reached.flatMap((node) => writings.flatMap((one) => node.next.get(one) ?? []));
      const concepts = reached.flatMap((node) => [...node.concepts]);
      if (concepts.length > 0) matches[length] = new Set(concepts);
    }
    return matches;
  }
}

function follow(node: TermNode, step: string): TermNode {
  let next = node.next.get(step);
  if (!next) node.next.set(step, (next = newNode()));
  return next;
}
