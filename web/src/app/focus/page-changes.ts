/** What came to the page, and what went from it, in the last moments. */
interface Removal {
  readonly parent: Node;
  readonly next: Node | null;
  readonly previous: Node | null;
}

const RECENT_MS = 1_000;

export class PageChanges {
  private readonly removals = new WeakMap<Node, Removal>();
  private arrivals: { readonly element: Element; readonly at: number }[] = [];

  record(records: readonly MutationRecord[]): void {
    const now = performance.now();
    this.arrivals = this.arrivals.filter(({ element, at }) => at > now - RECENT_MS && element.isConnected);
    const removed = new Set<Node>();
    for (const { target, removedNodes, nextSibling, previousSibling } of records) {
      for (const node of removedNodes) {
        removed.add(node);
        this.removals.set(node, { parent: target, next: nextSibling, previous: previousSibling });
      }
    }
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        // What was only moved is not new.
        if (node instanceof Element && !removed.has(node)) this.arrivals.push({ element: node, at: now });
      }
    }
  }

  /** What came within a part of the page since a moment, in the order in which it stands there. */
  addedIn(part: Element, since: number): Element[] {
    const lately = this.arrivals.filter(({ at }) => at >= since).map(({ element }) => element);
    const arrived = lately.filter(
      (element) => element.isConnected && element !== part && part.contains(element),
    );
    return arrived.toSorted((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  }

  /** What stood after and before something that is gone, as far as it is still there; the nearest first. */
  neighboursOf(gone: Element): Element[] {
    return [this.nearestConnected(gone, 'next'), this.nearestConnected(gone, 'previous')].filter(
      (element) => element !== null,
    );
  }

  /** The neighbour of what was removed, or its own neighbour if that was removed too. */
  /** Of a node that is gone, what stood beside it. */
  private neighbourOf(node: Node, direction: 'next' | 'previous'): Node | null {
    if (!node.isConnected) return this.removals.get(node)?.[direction] ?? null;
    return direction === 'next' ? node.nextSibling : node.previousSibling;
  }

  private nearestConnected(gone: Element, direction: 'next' | 'previous'): Element | null {
    let at: Node | null = this.removals.get(gone)?.[direction] ?? null;
    for (let steps = 0; at && steps < 50; steps += 1) {
      if (at.isConnected && at instanceof Element) return at;
      at = this.neighbourOf(at, direction);
    }
    return null;
  }
}
