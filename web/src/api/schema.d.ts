/** Written anew by `npm run openapi`. */
export type paths = Record<never, never>;
