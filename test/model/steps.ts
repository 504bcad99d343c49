import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import type { DraftingWorld } from './drafting-world.ts';
import { EDITS } from './edits.ts';
import { FORM_EDITS } from './form-edits.ts';
import { REQUESTS } from './requests.ts';
import { TAB_CHANGES } from './tab-changes.ts';
import type { Act } from './scene.ts';
import { VERSION_REQUESTS } from './version-requests.ts';
import type { Tab } from './tab.ts';

/** What a step picks, as it is drawn. */
interface Choice {
  readonly name: string;
  readonly tab: number;
  readonly a: number;
  readonly b: number;
  /** What the network does afterwards: nothing, a turn, a moment, or all that is under way. */
  readonly flow: number;
}

const ACTS: ReadonlyMap<string, readonly [weight: number, act: Act]> = new Map(
  Object.entries({ ...EDITS, ...FORM_EDITS, ...REQUESTS, ...VERSION_REQUESTS, ...TAB_CHANGES }),
);
const SAVED_WITHIN_MS = 150;
/** Acts that put the whole text back: of what was written before them, less is owed. Most runs are without. */
const WHOLESALE: ReadonlySet<string> = new Set(['restoreVersion']);
const WHOLESALE_EVERY = 5;

/** One step of a run, to be done again with the same picks. */
export class Step {
  constructor(private readonly choice: Choice) {}

  async run(world: DraftingWorld): Promise<void> {
    const { name, a, b, flow } = this.choice;
    const tab = world.tabs[this.choice.tab]!;
    await ACTS.get(name)![1]({ world, tab, others: world.othersOf(tab), a, b });
    world.noteStep(this.toString());
    await letFlow(tab, flow);
  }

  toString(): string {
    const { name, tab, a, b, flow } = this.choice;
    return `${'ABC'[tab]!}:${name}(${a},${b})~${flow}`;
  }
}

async function letFlow(tab: Tab, flow: number): Promise<void> {
  if (flow < 6) return;
  if (flow < 12) await nextTurn();
  else if (flow < 18) await pause(flow - 10);
  else if (flow < 19) await pause(25);
  else for (const until = Date.now() + SAVED_WITHIN_MS; !tab.isSaved && Date.now() < until;) await pause(3);
}

/** Steps as often as people do them, drawn from a seed; now and then an instance is killed, if so wanted. */
export function stepsOf(seed: number, count: number, withKills: boolean): Step[] {
  const isWholesale = seed % WHOLESALE_EVERY === 0;
  const weighted = [...ACTS].filter(
    ([name]) => (withKills || name !== 'kill') && (isWholesale || !WHOLESALE.has(name)),
  );
  const choice = fc.record<Choice>({
    name: fc.oneof(...weighted.map(([name, [weight]]) => ({ weight, arbitrary: fc.constant(name) }))),
    tab: fc.nat(2),
    a: fc.nat(1_000),
    b: fc.nat(1_000),
    flow: fc.nat(19),
  });
  return fc.sample(choice, { seed, numRuns: count }).map((each) => new Step(each));
}
