export * from './countries.ts';
export * from './limits.ts';
export * from './seats.ts';
export * from './network.ts';
export * from './meetings.ts';
export * from './passphrase.ts';
