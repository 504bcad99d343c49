export * from './agenda-timing.ts';
export * from './calendar-entry.ts';
export * from './calendar-message.ts';
export * from './reminder-plan.ts';
export * from './wording.ts';
export * from './zones.ts';
export * from './quorum.ts';
export * from './slot-ranking.ts';
