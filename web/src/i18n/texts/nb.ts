import type { ResourceKey } from 'i18next';

/** Where the texts of each namespace are loaded from. */
export const files = import.meta.glob<ResourceKey>(
  [
    '../../../../libs/texts/nb/*.json',
    '!../../../../libs/texts/nb/{server-problems,public-pages,handouts}.json',
  ],
  { import: 'default' },
);
