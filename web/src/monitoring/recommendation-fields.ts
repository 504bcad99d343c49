import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ownerChoice, UNOWNED } from '../plans/owner-choice.ts';
import type { SharedField } from '../unsaved/use-form-conflict.ts';
import type { Recommendation } from './queries.ts';
import { useMonitoringText } from './use-monitoring-text.ts';

/** All that the form would save, for comparing it with what somebody else saved. */
export function useRecommendationFields(): (recommendation: Recommendation) => readonly SharedField[] {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const text = useMonitoringText();
  return ({ instrument, source, number, text: words, receivedOn, provisions, owner, dueOn, shared }) => [
    {
      name: 'instrumentId',
      label: t('form.instrument'),
      value: instrument.id,
      displayValue: instrument.shortTitle,
    },
    { name: 'source', label: t('form.source'), value: source },
    { name: 'number', label: t('form.number'), value: number },
    { name: 'text', label: t('form.text'), value: words },
    {
      name: 'receivedOn',
      label: t('form.receivedOn'),
      value: receivedOn,
      displayValue: format.date(receivedOn),
    },
    {
      name: 'provisionIds',
      label: t('form.provisions'),
      value: provisions.map(({ id }) => id).join(' '),
      displayValue: provisions.map((provision) => provision.number).join(', '),
    },
    {
      name: 'owner',
      label: t('form.owner'),
      value: owner ? ownerChoice(owner) : UNOWNED,
      displayValue: text.owner(owner),
    },
    {
      name: 'dueOn',
      label: t('form.dueOn'),
      value: dueOn ?? '',
      displayValue: dueOn ? format.date(dueOn) : t('one.noDay'),
    },
    {
      name: 'shared',
      label: t('form.shared'),
      value: String(shared),
      displayValue: t(shared ? 'one.shared' : 'one.own'),
    },
  ];
}
