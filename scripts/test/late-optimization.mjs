import { inProject } from '../setup/project-root.mjs';

const PRELOADED = inProject('scripts', 'test', 'interrupt-budget.cjs');

/**
 * NODE_OPTIONS for a run, with the servers and commands that it starts. V8 optimizes what has run for a while, on other
 * threads: where every processor is busy with processes that live for seconds, that costs more than it saves. With four
 * times the budget, a server needs a fifth less processor time until it is ready.
 */
export const withLateOptimization = (given = '') => `${given} --require ${JSON.stringify(PRELOADED)}`.trim();
