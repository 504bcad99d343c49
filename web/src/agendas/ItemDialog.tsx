import { Modal } from '@mantine/core';
import { AGENDA_ITEM_KINDS, AGENDA_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, DateTimeField, Form, LongTextField, TextField } from '../ui/Form.tsx';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { textValue } from '../ui/form-values.ts';
import { useFormConflict } from '../unsaved/use-form-conflict.ts';
import { ItemReadersFields } from './ItemReadersFields.tsx';
import { choicesOfReaders, readersOfChoices } from './item-readers.ts';
import { NEW_ITEM, useItemFields } from './item-fields.ts';
import { PresenterFields } from './PresenterFields.tsx';
import { presenterOfChoice } from './presenter-choice.ts';
import { useAgendaMutations, type AgendaItem, type AgendaView, type ItemDraft } from './queries.ts';

interface ItemDialogProps {
  agenda: AgendaView;
  /** The item to edit; a new one without it. */
  item?: AgendaItem | undefined;
  onClose: () => void;
}

function toItemDraft(values: FormData, closed: readonly string[] | null) {
  const words = (name: string) => textValue(values, name);
  return {
    kind: AGENDA_ITEM_KINDS.find((kind) => kind === words('kind')) ?? 'discussion',
    title: words('title'),
    minutes: Number(words('minutes')),
    presenter: presenterOfChoice(words('presenter'), words('presenter.words')),
    notes: words('notes') || null,
    fixedAt: words('fixedAt') || null,
    closed: closed && readersOfChoices(closed),
  } satisfies ItemDraft;
}

/** Adds an item at the end, or edits one. What others changed meanwhile is shown before it is overwritten. */
export function ItemDialog({ agenda, item: live, onClose }: ItemDialogProps) {
  const { t } = useTranslation(['agendas', 'shell']);
  const format = useFormat();
  const { add, edit } = useAgendaMutations(agenda.meetingId);
  const place = live ? `agenda item ${live.id}` : `new agenda item ${agenda.meetingId}`;
  const form = useFormConflict<AgendaItem | typeof NEW_ITEM>(place, live ?? NEW_ITEM, useItemFields());
  const item = 'id' in form.base ? form.base : undefined;
  const [closed, setClosed] = useState<string[] | null>(item?.closed ? choicesOfReaders(item.closed) : null);
  const act = item ? edit : add;

  const addedWords = ({ title, startsAt }: AgendaItem): string =>
    startsAt === null
      ? t('form.addedUntimed', { title })
      : t('form.added', { title, time: format.clock(startsAt) });

  function send(values: FormData) {
    const draft = toItemDraft(values, closed);
    if (item) edit.mutate({ itemId: item.id, revision: form.revision, ...draft }, { onSuccess: onClose });
    else {
      add.mutate(draft, {
        onSuccess: ({ items }) => {
          const added = items.at(-1);
          if (added) announce(addedWords(added));
          onClose();
        },
      });
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(item ? 'form.editTitle' : 'form.addTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        key={form.formKey}
        draftKey={place}
        base={form.base}
        verb={t(item ? 'form.save' : 'form.add')}
        problem={form.newerFields ? null : act.error}
        busy={act.isPending}
        onCancel={onClose}
        onSubmit={send}
      >
        <EditConflictNotice of={form} />
        <TextField
          name="title"
          label={t('form.title')}
          required
          maxLength={AGENDA_LIMITS.title}
          defaultValue={item?.title}
          data-autofocus
        />
        <ChoiceField
          name="kind"
          label={t('form.kind')}
          defaultValue={item?.kind ?? 'discussion'}
          data={AGENDA_ITEM_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <NumberField
          name="minutes"
          label={t('form.minutes')}
          required
          min={1}
          max={AGENDA_LIMITS.minutes}
          step={5}
          allowDecimal={false}
          defaultValue={item?.minutes ?? 15}
        />
        <PresenterFields agenda={agenda} item={item} />
        <DateTimeField
          name="fixedAt"
          label={t('form.fixedAt')}
          description={t('form.fixedHint', { city: format.city(agenda.timeZone) })}
          defaultValue={item?.fixedWall ?? ''}
        />
        <LongTextField
          name="notes"
          label={t('form.notes')}
          description={t('form.notesHint')}
          maxLength={AGENDA_LIMITS.notes}
          defaultValue={item?.notes ?? ''}
        />
        <ItemReadersFields meetingId={agenda.meetingId} item={item} value={closed} onChange={setClosed} />
      </Form>
    </Modal>
  );
}
