import { Modal } from '@mantine/core';
import { AGENDA_ITEM_KINDS, AGENDA_LIMITS, COUNTRY_CODES, SEAT_TYPES } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, Form, LongTextField, TextField } from '../ui/Form.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { choiceOf, memberChoice, presenterOf, seatChoice, WORDS } from './presenter-choice.ts';
import { presentersQuery, useAgendaActs, type AgendaItem, type AgendaView, type ItemDraft } from './queries.ts';

interface ItemDialogProps {
  agenda: AgendaView;
  /** The item to edit; a new one without it. */
  item?: AgendaItem | undefined;
  onClose: () => void;
}

function draftOf(values: FormData): ItemDraft {
  const words = (name: string): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    kind: AGENDA_ITEM_KINDS.find((kind) => kind === words('kind')) ?? 'discussion',
    title: words('title'),
    minutes: Number(words('minutes')),
    presenter: presenterOf(words('presenter'), words('presenter.words')),
    notes: words('notes') || null,
  };
}

/** Adds an item at the end, or edits one. What others changed meanwhile is not overwritten: the server says so. */
export function ItemDialog({ agenda, item, onClose }: ItemDialogProps) {
  const { t } = useTranslation(['agendas', 'shell']);
  const format = useFormat();
  const { add, edit } = useAgendaActs(agenda.meetingId);
  const act = item ? edit : add;

  function send(values: FormData) {
    const draft = draftOf(values);
    if (item) edit.mutate({ itemId: item.id, revision: item.revision, ...draft }, { onSuccess: onClose });
    else {
      add.mutate(draft, {
        onSuccess: ({ items }) => {
          const added = items.at(-1);
          if (added) announce(t('form.added', { title: added.title, time: format.clock(added.startsAt) }));
          onClose();
        },
      });
    }
  }

  return (
    <Modal opened onClose={onClose} title={t(item ? 'form.editTitle' : 'form.addTitle')} size="lg" closeButtonProps={{ 'aria-label': t('shell:close') }}>
      <Form verb={t(item ? 'form.save' : 'form.add')} problem={act.error} busy={act.isPending} onCancel={onClose} onSubmit={send}>
        <TextField name="title" label={t('form.title')} required maxLength={AGENDA_LIMITS.title} defaultValue={item?.title} data-autofocus />
        <ChoiceField name="kind" label={t('form.kind')} defaultValue={item?.kind ?? 'discussion'} data={AGENDA_ITEM_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        <NumberField name="minutes" label={t('form.minutes')} required min={1} max={AGENDA_LIMITS.minutes} step={5} allowDecimal={false} defaultValue={item?.minutes ?? 15} />
        <PresenterFields agenda={agenda} item={item} />
        <LongTextField name="notes" label={t('form.notes')} description={t('form.notesHint')} maxLength={AGENDA_LIMITS.notes} defaultValue={item?.notes ?? ''} />
      </Form>
    </Modal>
  );
}

function PresenterFields({ agenda, item }: { agenda: AgendaView; item: AgendaItem | undefined }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  const [choice, setChoice] = useState(choiceOf(item?.presenter ?? null));
  const { data: members = [] } = useQuery(presentersQuery(agenda.meetingId));
  const known = members.map(({ memberId, name, organisation }) => ({ value: memberChoice(memberId), label: `${name}, ${organisation}` }));
  // The one who presents already may be beyond the first hundred.
  const present = item?.presenter?.kind === 'member' && item.presenter.memberId && !known.some(({ value }) => value === choiceOf(item.presenter))
    ? [{ value: choiceOf(item.presenter), label: item.presenter.name ?? '' }] : [];
  return (
    <>
      <ChoiceField
        name="presenter" label={t('form.presenter')} value={choice} onChange={(event) => setChoice(event.currentTarget.value)}
        data={[
          { value: '', label: t('form.nobody') },
          { group: t('form.seats'), items: COUNTRY_CODES.flatMap((country) => SEAT_TYPES.map((seat) => ({ value: seatChoice(country, seat), label: t('presenter.seat', { country: format.country(country), seat: t(`seat.${seat}`) }) }))) },
          { group: t('form.members'), items: [...present, ...known] },
          { group: t('form.other'), items: [{ value: WORDS, label: t('form.words') }] },
        ]}
      />
      {choice === WORDS && <TextField name="presenter.words" label={t('form.wordsLabel')} required maxLength={AGENDA_LIMITS.presenter} defaultValue={item?.presenter?.kind === 'words' ? (item.presenter.name ?? '') : ''} />}
    </>
  );
}
