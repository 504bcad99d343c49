import type { Field } from '@nbn/contracts';

/** The fields that members work in, as every page calls them. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  identification: 'Identification',
  residence: 'Residence and reflection period',
  shelter: 'Shelter and services',
  return: 'Referral and safe return',
  'data-protection': 'Victim and data protection',
  compensation: 'Compensation and financial assistance',
  health: 'Health',
  'legal-aid': 'Legal aid',
  policing: 'Policing',
  prosecution: 'Prosecution',
  immigration: 'Immigration',
  'social-services': 'Social services',
  'child-protection': 'Child protection',
  interpretation: 'Interpretation',
  prevention: 'Prevention',
  'online-exploitation': 'Online exploitation',
  training: 'Training',
  cooperation: 'Cooperation',
};
