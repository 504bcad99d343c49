/**
 * The fields that the Network's members work in. One list for what a practice is about, what a member can help
 * with, what a question asks and where an organisation is found. The first six are the areas of the national
 * work plans (Copenhagen 2006).
 */
export const FIELDS = [
  'identification',
  'residence',
  'shelter',
  'return',
  'data-protection',
  'compensation',
  'health',
  'legal-aid',
  'policing',
  'prosecution',
  'immigration',
  'social-services',
  'child-protection',
  'interpretation',
  'prevention',
  'online-exploitation',
  'training',
  'cooperation',
] as const;
export type Field = (typeof FIELDS)[number];
