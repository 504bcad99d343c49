import type { ResourceKey } from 'i18next';

/** Where the texts of each namespace are loaded from. */
export const files = import.meta.glob<ResourceKey>(
  [
    '../../../../libs/texts/en/*.json',
    '!../../../../libs/texts/en/{server-problems,field-faults,public-pages,shell,problems}.json',
  ],
  { import: 'default' },
);
