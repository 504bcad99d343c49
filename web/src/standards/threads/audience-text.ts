import type { TFunction } from 'i18next';
import type { Formats } from '../../i18n/format.ts';
import type { Standard, Thread } from '../queries.ts';

/** Who reads a thread, in one sentence. */
export function readersText(
  t: TFunction<'standards'>,
  format: Formats,
  { audience, country, readers }: Pick<Thread, 'audience' | 'country' | 'readers'>,
  draft: Standard['audience'],
): string {
  if (audience === 'named')
    return t('threads.readBy.named', { names: format.list(readers.map(({ name }) => name)) });
  if (audience === 'team')
    return country
      ? t('threads.readBy.team', { country: format.country(country) })
      : t('threads.readBy.office');
  return draft === 'networks' && country
    ? t('threads.readBy.network', { country: format.country(country) })
    : t('threads.readBy.teams');
}

/** The same in a word, on a thread that is for few; of one that is for all, nothing. */
export function audienceLabel(
  t: TFunction<'standards'>,
  { audience, country, readers }: Pick<Thread, 'audience' | 'country' | 'readers'>,
): string | null {
  if (audience === 'network') return null;
  return audience === 'named'
    ? t('threads.few.named', { count: readers.length })
    : t(country ? 'threads.few.team' : 'threads.few.office');
}
