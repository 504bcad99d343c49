/** What words mean in a standard: lengths in characters, and how many there can be. */
export const DEFINITION_LIMITS = {
  term: 80,
  text: 2_000,
  variants: 10,
  /** Of all other words of one term as they are written. */
  variantList: 900,
  /** Of one standard. */
  definitions: 200,
} as const;
