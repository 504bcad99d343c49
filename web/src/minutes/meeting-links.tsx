import type { TFunction } from 'i18next';
import { TextLink } from '../ui/links.tsx';
import type { ThreadLink } from '../ui/ThreadLinks.tsx';

interface Origin {
  id: string;
  title: string;
  itemTitle: string;
}

/** The item and the minutes that something came from. */
export function meetingLinks({ id, title, itemTitle }: Origin, t: TFunction<'minutes'>): ThreadLink[] {
  return [
    {
      key: 'item',
      kind: t('history.item'),
      link: (
        <TextLink to="/meetings/$id" params={{ id }}>
          {itemTitle}
        </TextLink>
      ),
      facts: title,
    },
    {
      key: 'minutes',
      kind: t('history.minutes'),
      link: (
        <TextLink to="/meetings/$id/minutes" params={{ id }}>
          {title}
        </TextLink>
      ),
    },
  ];
}
