import { createContext, useContext, useSyncExternalStore } from 'react';

export interface FollowState {
  /** Members whose caret is in the text now. */
  readonly writing: ReadonlySet<string>;
  /** The member whose caret the reader follows. */
  readonly followed: string | null;
}

const NOBODY: FollowState = { writing: new Set(), followed: null };

/** Whom the reader of a draft can follow, and whom she follows: what the head of the page and its text share. */
export class FollowStore {
  private readonly listeners = new Set<() => void>();
  private state = NOBODY;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): FollowState => this.state;

  /** The carets that are in the text now. */
  setWriting(memberIds: ReadonlySet<string>): void {
    const { writing } = this.state;
    const isSame = writing.size === memberIds.size && [...memberIds].every((id) => writing.has(id));
    if (!isSame) this.setState({ writing: memberIds });
  }

  /** Follows a member; the same one again, or null: nobody any more. */
  follow(memberId: string | null): void {
    const followed = memberId === this.state.followed ? null : memberId;
    if (followed !== this.state.followed) this.setState({ followed });
  }

  private setState(change: Partial<FollowState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const FollowContext = createContext<FollowStore | null>(null);
export const FollowProvider = FollowContext.Provider;

/** Where the page of a draft has one. */
export function useFollowStore(): FollowStore {
  const store = useContext(FollowContext);
  if (!store) throw new Error('A part of a draft was shown outside of one.');
  return store;
}

export const useFollowState = ({ subscribe, snapshot }: FollowStore): FollowState =>
  useSyncExternalStore(subscribe, snapshot);
