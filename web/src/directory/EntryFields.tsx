import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFieldButton } from './AskFieldButton.tsx';
import { ContactValue } from './ContactValue.tsx';
import classes from './Directory.module.css';
import { keptEntryQuery, type Entry, type EntryField } from './queries.ts';
import { RevealButton } from './RevealButton.tsx';
import { useEntryWords } from './use-entry-words.ts';

/** Each field as its reader may have it; who keeps the entry also sees who else may. */
export function EntryFields({ entry }: { entry: Entry }) {
  const { t } = useTranslation('directory');
  const kept = useQuery({ ...keptEntryQuery(entry.id), enabled: entry.mayKeep });
  if (entry.fields.length === 0) return <p className={classes.quiet}>{t('entry.nothing')}</p>;
  return (
    <dl className={classes.fields}>
      {entry.fields.map((each) => {
        const audience = kept.data?.fields.find(({ field }) => field === each.field)?.audience;
        return (
          <Fragment key={each.field}>
            <dt>{t(`name.${each.field}`)}</dt>
            <dd>
              <FieldContent entry={entry} of={each} />
              {audience && <span className={classes.audience}>{t(`audience.${audience}`)}</span>}
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}

function FieldContent({ entry, of: { field, access, value, choices } }: { entry: Entry; of: EntryField }) {
  const words = useEntryWords();
  if (access === 'reveal') return <RevealButton entry={entry} field={field} />;
  if (access === 'ask') return <AskFieldButton entry={entry} field={field} />;
  return <ContactValue field={field} value={value ?? words.choices(field, choices ?? [])} />;
}
