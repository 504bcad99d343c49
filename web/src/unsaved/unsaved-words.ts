/** What was written at a place and is not saved yet. */
export interface Unsaved {
  readonly value: unknown;
  /** As it was saved when this was begun: what somebody saves meanwhile is held against it. */
  readonly base: unknown;
  /** What is on its way to be saved, of this or what stood here before it. */
  readonly sent?: unknown;
  /** What it is, as its field is called. */
  readonly label: string;
  /** Where it was written. */
  readonly page: UnsavedPage;
}

export interface UnsavedPage {
  readonly href: string;
  readonly title: string;
}

/** Words whose field is not on the screen. */
export interface UnsavedElsewhere extends UnsavedPage {
  readonly place: string;
  readonly label: string;
}

type Listener = () => void;

/**
 * Words that were written and are not saved yet, by their place. They outlive their field, its dialog and its
 * page, until they are saved or thrown away. In memory only, and for one member only: nothing stays behind on
 * a shared computer. Whoever would lose them by closing or loading the page is asked first.
 */
export class UnsavedWords {
  private readonly words = new Map<string, Unsaved>();
  private readonly shown = new Map<string, number>();
  private readonly listeners = new Set<Listener>();
  private readonly forgotten = new Set<Listener>();
  private elsewhere: readonly UnsavedElsewhere[] = [];
  private ownerId: string | null = null;

  readonly subscribe = (listener: Listener): Listener => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The words at this place; the same object until they change. */
  get(place: string): Unsaved | undefined {
    return this.words.get(place);
  }

  /** The words of fields that are not on the screen; the same list until it changes. */
  readonly offScreen = (): readonly UnsavedElsewhere[] => this.elsewhere;

  keep(place: string, { page = pageNow(), ...words }: Omit<Unsaved, 'page'> & { page?: UnsavedPage }): void {
    this.words.set(place, { ...words, page });
    this.changed();
  }

  drop(place: string): void {
    if (this.words.delete(place)) this.changed();
  }

  /** A field of this place is on the screen until the answer is called. */
  show(place: string): Listener {
    this.count(place, 1);
    return () => this.count(place, -1);
  }

  /** Of what else has to end when all is forgotten. */
  whenForgotten(act: Listener): void {
    this.forgotten.add(act);
  }

  /** Whose words they are from now on: those of anybody else are forgotten. */
  belongTo(memberId: string): void {
    if (this.ownerId !== null && this.ownerId !== memberId) this.forgetAll();
    this.ownerId = memberId;
  }

  forgetAll(): void {
    this.words.clear();
    for (const act of this.forgotten) act();
    this.changed();
  }

  private count(place: string, by: 1 | -1): void {
    const count = (this.shown.get(place) ?? 0) + by;
    if (count > 0) this.shown.set(place, count);
    else this.shown.delete(place);
    this.changed();
  }

  private changed(): void {
    const elsewhere = [...this.words].flatMap(([place, { label, page }]) =>
      this.shown.has(place) ? [] : [{ place, label, ...page }],
    );
    if (JSON.stringify(elsewhere) !== JSON.stringify(this.elsewhere)) this.elsewhere = elsewhere;
    if (this.words.size > 0) window.addEventListener('beforeunload', askFirst);
    else window.removeEventListener('beforeunload', askFirst);
    for (const listener of this.listeners) listener();
  }
}

/** Those of this browser window. */
export const unsavedWords = new UnsavedWords();

/** Whether some part of the page would ask before it is left. */
export function isAnythingUnsaved(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

function askFirst(event: Event): void {
  event.preventDefault();
}

/** The page that is on the screen. */
export function pageNow(): UnsavedPage {
  const { pathname, search } = window.location;
  return { href: pathname + search, title: document.title.replace(/ · [^·]*$/, '') };
}
