import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { PlainRowLink } from '../ui/links.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import { opensElsewhere, useOpenHit } from './open-hit.ts';
import type { SearchHit } from './queries.ts';

/** A hit: what it is and where it stands, and the words around what was found. */
export function SearchHitRow({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const open = useOpenHit();
  const { title, snippet, context, kind, link } = hit;
  return (
    <ListRow
      title={
        <PlainRowLink
          href={link}
          onClick={(event) => {
            if (opensElsewhere(event)) return;
            event.preventDefault();
            open(link);
          }}
        >
          {title ? <MarkedWords marked={title} /> : (context ?? t(`kind.${kind}`))}
        </PlainRowLink>
      }
      facts={[
        t(`kind.${kind}`),
        title && context,
        hit.country && format.country(hit.country),
        kind !== 'member' && kind !== 'organisation' && (
          <time key="at" dateTime={hit.at}>
            {format.shortDay(hit.at)}
          </time>
        ),
        hit.reviewDue && t('reviewDue'),
      ]}
      words={
        snippet && (
          <span lang={hit.language}>
            <MarkedWords marked={snippet} />
          </span>
        )
      }
    />
  );
}
