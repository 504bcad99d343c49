import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import type { SharedField } from '../unsaved/use-form-conflict.ts';
import { choicesOfReaders } from './item-readers.ts';
import { choiceOfPresenter } from './presenter-choice.ts';
import type { AgendaItem, Presenter } from './queries.ts';

/** What a new item begins from. */
export const NEW_ITEM = { revision: 0, title: '', notes: null } as const;

/** All that the form of an item saves of it. */
export function useItemFields(): (item: AgendaItem | typeof NEW_ITEM) => SharedField[] {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  const presenterWords = (presenter: Presenter | null): string => {
    if (!presenter) return t('form.nobody');
    const { country, seat, name } = presenter;
    return country && seat
      ? t('presenter.seat', { country: format.country(country), seat: t(`seat.${seat}`) })
      : (name ?? '');
  };
  return (item) => {
    if (!('id' in item)) return [];
    const { title, kind, minutes, presenter, fixedWall, notes, closed } = item;
    return [
      { name: 'title', label: t('form.title'), value: title },
      { name: 'kind', label: t('form.kind'), value: kind, displayValue: t(`kind.${kind}`) },
      { name: 'minutes', label: t('form.minutes'), value: String(minutes) },
      {
        name: 'presenter',
        label: t('form.presenter'),
        value: choiceOfPresenter(presenter),
        displayValue: presenterWords(presenter),
      },
      {
        name: 'presenter.words',
        label: t('form.wordsLabel'),
        value: presenter?.kind === 'words' ? (presenter.name ?? '') : '',
      },
      { name: 'fixedAt', label: t('form.fixedAt'), value: fixedWall ?? '' },
      { name: 'notes', label: t('form.notes'), value: notes ?? '' },
      {
        name: 'closed',
        label: t('closed.close'),
        value: JSON.stringify(closed && choicesOfReaders(closed)),
        displayValue: closed ? t('closed.effect') : '',
      },
    ];
  };
}
