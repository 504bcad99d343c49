import type { ResourceKey } from 'i18next';

/** Where the texts of each namespace are loaded from: those that strangers read. */
export const files = import.meta.glob<ResourceKey>(
  [
    '../../../../libs/texts/ru/*.json',
    '!../../../../libs/texts/ru/{server-problems,field-faults,public-pages}.json',
  ],
  { import: 'default' },
);
