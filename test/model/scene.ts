import type { DraftingWorld } from './drafting-world.ts';
import type { Tab } from './tab.ts';

/** Where something is done, by whom, and what it picks of what is there. */
export interface Scene {
  readonly world: DraftingWorld;
  readonly tab: Tab;
  readonly others: readonly Tab[];
  readonly a: number;
  readonly b: number;
}
export type Act = (scene: Scene) => void | Promise<void>;
