import type { TextSource } from '../count/count-words.ts';
import { findClauseByNumber } from './clause-reference.ts';
import { type FindCount, type FindSurface, NOTHING_FOUND } from './find-surface.ts';
import './highlights.css';
import { revealElement, revealWords } from './reveal.ts';
import { type FindQuery, TextFinder, type TextRange } from './text-finder.ts';
import type { NumberedClause } from '../clause-name.ts';

/** Names under which highlights.css paints what is found. */
const [FOUND, CURRENT] = ['nbn-found', 'nbn-found-current'];
/** So many matches are painted; all are counted and can be gone to. */
const PAINTED_MAX = 2_000;

interface ReaderMatch {
  readonly element: Element;
  readonly range: TextRange;
}

/** Finds words in a text that is read. What is found is painted over the page, which stays as it is. */
export class ReaderFind implements FindSurface, TextSource {
  private readonly listeners = new Set<() => void>();
  private readonly observer: MutationObserver;
  private finder: TextFinder | null = null;
  private matches: readonly ReaderMatch[] = [];
  private count = NOTHING_FOUND;
  private frame = 0;

  private shownClauses: readonly NumberedClause[] = [];

  constructor(private readonly text: HTMLElement) {
    this.observer = new MutationObserver(() => {
      this.frame ||= requestAnimationFrame(() => this.lookAgain());
    });
  }

  /** The clauses as they are shown now. */
  setClauses(clauses: readonly NumberedClause[]): void {
    this.shownClauses = clauses;
  }

  readonly clauses = (): readonly NumberedClause[] => this.shownClauses;

  readonly selectedText = (): string => {
    const selection = document.getSelection();
    return selection?.anchorNode && this.text.contains(selection.anchorNode) ? selection.toString() : '';
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): FindCount => this.count;

  readonly search = (query: FindQuery | null): void => {
    this.finder = query ? new TextFinder(query) : null;
    this.observer.disconnect();
    if (query) this.observer.observe(this.text, { subtree: true, childList: true, characterData: true });
    this.look();
    this.show(this.matches.length === 0 ? null : this.firstInSight());
  };

  readonly step = (by: 1 | -1): void => {
    const { length } = this.matches;
    if (length === 0) return;
    const from = this.count.current ?? (by > 0 ? 0 : 1);
    this.show(((from - 1 + by + length) % length) + 1);
  };

  readonly focus = (): void => {
    const clause = this.currentMatch()?.element.closest<HTMLElement>('[id^="clause-"]');
    focusQuietly(clause ?? this.text);
  };

  readonly hasClause = (number: string): boolean => findClauseByNumber(this.clauses(), number) !== null;

  readonly goToClause = (number: string): string | null => {
    const found = findClauseByNumber(this.clauses(), number);
    const clause = found && document.getElementById(`clause-${this.clauses()[found.at]!.id}`);
    if (!clause) return null;
    revealElement(clause);
    focusQuietly(clause);
    return found.reference;
  };

  /** The page was drawn anew: what was found is looked for again, and the place kept as far as it is there. */
  private lookAgain(): void {
    this.frame = 0;
    const before = this.count.current;
    this.look();
    const { length } = this.matches;
    this.setCount(length, before === null || length === 0 ? null : Math.min(before, length));
  }

  private look(): void {
    const { finder } = this;
    this.matches = finder
      ? [...this.text.querySelectorAll('[data-clause-text]')].flatMap((element) =>
          finder.matchesIn(element.textContent).map((range) => ({ element, range })),
        )
      : [];
  }

  private firstInSight(): number {
    const at = this.matches.findIndex(({ element }) => element.getBoundingClientRect().bottom > 0);
    return Math.max(0, at) + 1;
  }

  private show(current: number | null): void {
    this.setCount(this.matches.length, current);
    const match = this.currentMatch();
    if (match) revealWords(match.element, () => rangeOf(match));
  }

  private currentMatch(): ReaderMatch | undefined {
    return this.count.current === null ? undefined : this.matches[this.count.current - 1];
  }

  private setCount(total: number, current: number | null): void {
    this.count = { total, current };
    this.paint();
    for (const listener of this.listeners) listener();
  }

  private paint(): void {
    const current = this.currentMatch();
    paintRanges(FOUND!, this.matches.slice(0, PAINTED_MAX));
    paintRanges(CURRENT!, current ? [current] : []);
  }
}

function paintRanges(name: string, matches: readonly ReaderMatch[]): void {
  if (!('highlights' in globalThis.CSS)) return;
  if (matches.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...matches.map(rangeOf)));
}

/** Words of a clause in the page, whatever marks stand among them. */
function rangeOf({ element, range: { start, end } }: ReaderMatch): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent!;
    if (start >= before && start < before + length) range.setStart(node, start - before);
    if (end > before && end <= before + length) range.setEnd(node, end - before);
    before += length;
  }
  return range;
}

function focusQuietly(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
