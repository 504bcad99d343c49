import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { RowLink } from '../ui/links.tsx';
import { ListRow } from '../ui/Listing.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { ContactValue } from './ContactValue.tsx';
import classes from './Directory.module.css';
import type { Entry } from './queries.ts';
import { RevealButton } from './RevealButton.tsx';
import { choicesOf, useEntryWords } from './use-entry-words.ts';

const CONTACTS = ['phone', 'mailbox'] as const;

/** One entry: whose, where, what for, in which languages, and how to reach them. */
export function EntryRow({ entry }: { entry: Entry }) {
  const { t } = useTranslation(['directory', 'network']);
  const format = useFormat();
  const words = useEntryWords();
  const { id, organisation, fields } = entry;
  const topics = choicesOf(fields, 'fields');
  const languages = choicesOf(fields, 'languages');
  return (
    <ListRow
      title={
        <RowLink to="/network/directory/$id" params={{ id }}>
          {organisation.name}
        </RowLink>
      }
      facts={[words.place(entry), t(`network:kind.${organisation.kind}`), ...words.whom(entry)]}
      words={
        <>
          {topics.length > 0 && <div>{words.choices('fields', topics)}</div>}
          {languages.length > 0 && (
            <div className={classes.quiet}>
              {t('speaks', { languages: words.choices('languages', languages) })}
            </div>
          )}
          {entry.stale && (
            <StateBadge tone="waits">
              {t('stale', { day: format.date(entry.confirmedAt.slice(0, 10)) })}
            </StateBadge>
          )}
        </>
      }
      aside={<Contacts entry={entry} />}
    />
  );
}

function Contacts({ entry }: { entry: Entry }) {
  const shown = CONTACTS.flatMap((name) => entry.fields.filter(({ field }) => field === name));
  const usable = shown.filter(({ access }) => access !== 'ask');
  if (usable.length === 0) return null;
  return (
    <div className={classes.contacts}>
      {usable.map(({ field, value }) =>
        value === null ? (
          <RevealButton key={field} entry={entry} field={field} />
        ) : (
          <ContactValue key={field} field={field} value={value} />
        ),
      )}
    </div>
  );
}
