import type { ResourceKey } from 'i18next';

/** Where the texts of each namespace are loaded from. */
export const files = import.meta.glob<ResourceKey>(
  [
    '../../../../libs/texts/nb/*.json',
    '!../../../../libs/texts/nb/{server-problems,field-faults,public-pages}.json',
  ],
  { import: 'default' },
);
