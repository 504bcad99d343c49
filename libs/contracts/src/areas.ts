export const AREA_LIMITS = {
  code: 40,
  title: 120,
  /** Of all areas together, those that are retired included. */
  total: 40,
  /** That one priority, clause or decision belongs to. */
  perObject: 6,
} as const;
