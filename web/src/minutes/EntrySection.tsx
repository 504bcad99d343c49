import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Section } from '../ui/Page.tsx';
import { hasUnsavedChange } from '../unsaved/use-unsaved-draft.ts';
import { EntryEditor, entryDraftKey } from './EntryEditor.tsx';
import classes from './Minutes.module.css';
import type { MinutesDialogState } from './MinutesDialogs.tsx';
import { ActionOutcomes, DecisionOutcomes } from './Outcomes.tsx';
import type { MinutesEntry, MinutesView } from './queries.ts';
import { RemarkList } from './Remarks.tsx';

interface EntrySectionProps {
  minutes: MinutesView;
  entry: MinutesEntry;
  onOpenDialog: (dialog: MinutesDialogState) => void;
}

/** The id of the heading of an entry. */
export const entryAnchor = ({ itemId }: Pick<MinutesEntry, 'itemId'>): string => `entry-${itemId}`;

/** The title of an entry, after its number on the agenda. */
export const numberedTitle = ({ number, title }: Pick<MinutesEntry, 'number' | 'title'>): string =>
  number === null ? title : `${number} ${title}`;

/** One agenda item: what was said, what was decided, who does what, and what readers say to it. */
export function EntrySection({ minutes, entry, onOpenDialog }: EntrySectionProps) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const [writing, setWriting] = useState(
    () => minutes.can.write === true && hasUnsavedChange(entryDraftKey(entry.itemId)),
  );
  const remarks = minutes.remarks.filter((remark) => remark.itemId === entry.itemId);
  return (
    <Section
      title={numberedTitle(entry)}
      anchor={entryAnchor(entry)}
      aside={
        !writing && (
          <EntryActions
            minutes={minutes}
            entry={entry}
            onOpenDialog={onOpenDialog}
            onWrite={() => setWriting(true)}
          />
        )
      }
    >
      {writing && <EntryEditor minutes={minutes} entry={entry} onClosed={() => setWriting(false)} />}
      {!writing &&
        (entry.text === '' ? (
          <p className={classes.none}>{t(minutes.state === 'approved' ? 'entry.nothing' : 'entry.none')}</p>
        ) : (
          <p className={classes.text}>{entry.text}</p>
        ))}
      {!writing && minutes.can.write && entry.updatedBy && entry.updatedAt && (
        <p className={classes.none}>
          {t('entry.by', { name: entry.updatedBy, time: format.shortInstant(entry.updatedAt) })}
        </p>
      )}
      <DecisionOutcomes entry={entry} />
      <ActionOutcomes entry={entry} />
      {remarks.length > 0 && (
        <RemarkList
          label={t('remarks.of', { title: entry.title })}
          minutes={minutes}
          remarks={remarks}
          onOpenDialog={onOpenDialog}
        />
      )}
    </Section>
  );
}

function EntryActions({
  minutes: { can, state },
  entry,
  onOpenDialog,
  onWrite,
}: Omit<EntrySectionProps, 'place'> & { onWrite: () => void }) {
  const { t } = useTranslation('minutes');
  if (!can.write && can.remark)
    return (
      <Button size="compact-sm" variant="subtle" onClick={() => onOpenDialog({ act: 'remark', entry })}>
        {t(`entry.remark.${state}`)}
      </Button>
    );
  if (!can.write) return null;
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="light"
        onClick={onWrite}
        aria-label={t('entry.editOne', { title: entry.title })}
      >
        {t('entry.edit')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t('entry.more', { title: entry.title })}
          >
            <IconDots size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onOpenDialog({ act: 'decide', entry })}>{t('entry.decide')}</Menu.Item>
          <Menu.Item onClick={() => onOpenDialog({ act: 'agree', entry })}>{t('entry.act')}</Menu.Item>
          <Menu.Item onClick={() => onOpenDialog({ act: 'remark', entry })}>
            {t(`entry.remark.${state}`)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
