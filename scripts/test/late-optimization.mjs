import { inProject } from '../setup/project-root.mjs';

const PRELOADED = inProject('scripts', 'test', 'interrupt-budget.cjs');

/**
 * NODE_OPTIONS for a run, the servers and commands that it starts included. V8 optimizes what has run for a while, on
 * threads beside it: for processes that live for seconds, as many as there are processors, that costs more than it
 * brings. With four times the budget, a server is ready after a fifth less of processor time.
 */
export const withLateOptimization = (given = '') => `${given} --require ${JSON.stringify(PRELOADED)}`.trim();
