/** What was written under a draft key and is not saved yet. */
export interface UnsavedChange {
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
export interface OffScreenChange extends UnsavedPage {
  readonly draftKey: string;
  readonly label: string;
}

type Listener = () => void;

/**
 * Words that were written and are not saved yet, by their draft key. They outlive their field, its dialog and its
 * page, until they are saved or thrown away. In memory only, and for one member only: nothing stays behind on
 * a shared computer. Whoever would lose them by closing or loading the page is asked first.
 */
export class UnsavedChanges {
  private readonly changes = new Map<string, UnsavedChange>();
  private readonly visible = new Map<string, number>();
  private readonly listeners = new Set<Listener>();
  private readonly clearListeners = new Set<Listener>();
  private elsewhere: readonly OffScreenChange[] = [];
  private ownerId: string | null = null;

  readonly subscribe = (listener: Listener): Listener => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The words under this draft key; the same object until they change. */
  get(draftKey: string): UnsavedChange | undefined {
    return this.changes.get(draftKey);
  }

  /** The words of fields that are not on the screen; the same list until it changes. */
  readonly offScreen = (): readonly OffScreenChange[] => this.elsewhere;

  set(
    draftKey: string,
    { page = currentPage(), ...words }: Omit<UnsavedChange, 'page'> & { page?: UnsavedPage },
  ): void {
    this.changes.set(draftKey, { ...words, page });
    this.notify();
  }

  discard(draftKey: string): void {
    if (this.changes.delete(draftKey)) this.notify();
  }

  /** A field of this draft key is on the screen until the answer is called. */
  trackVisible(draftKey: string): Listener {
    this.addVisible(draftKey, 1);
    return () => this.addVisible(draftKey, -1);
  }

  /** Of what else has to end when all is forgotten. */
  onClear(act: Listener): void {
    this.clearListeners.add(act);
  }

  /** Whose words they are from now on: those of anybody else are forgotten. */
  setOwner(memberId: string): void {
    if (this.ownerId !== null && this.ownerId !== memberId) this.clear();
    this.ownerId = memberId;
  }

  clear(): void {
    this.changes.clear();
    for (const act of this.clearListeners) act();
    this.notify();
  }

  private addVisible(draftKey: string, by: 1 | -1): void {
    const count = (this.visible.get(draftKey) ?? 0) + by;
    if (count > 0) this.visible.set(draftKey, count);
    else this.visible.delete(draftKey);
    this.notify();
  }

  private notify(): void {
    const elsewhere = [...this.changes].flatMap(([draftKey, { label, page }]) =>
      this.visible.has(draftKey) ? [] : [{ draftKey, label, ...page }],
    );
    if (JSON.stringify(elsewhere) !== JSON.stringify(this.elsewhere)) this.elsewhere = elsewhere;
    if (this.changes.size > 0) window.addEventListener('beforeunload', preventUnload);
    else window.removeEventListener('beforeunload', preventUnload);
    for (const listener of this.listeners) listener();
  }
}

/** Those of this browser window. */
export const unsavedChanges = new UnsavedChanges();

/** Whether some part of the page would ask before it is left. */
export function hasUnsavedChanges(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

function preventUnload(event: Event): void {
  event.preventDefault();
}

/** The page that is on the screen. */
export function currentPage(): UnsavedPage {
  const { pathname, search } = window.location;
  return { href: pathname + search, title: document.title.replace(/ · [^·]*$/, '') };
}
