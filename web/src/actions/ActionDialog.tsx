import { Text } from '@mantine/core';
import { ACTION_LIMITS, type CountryCode } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { choiceOfOwner, ownerOfChoice, useOwnerChoices, useOwnerText } from '../minutes/owner-choice.ts';
import { OwnerSelect } from '../network/OwnerSelect.tsx';
import { ChoiceField, DateField, LongTextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { useFormConflict } from '../unsaved/use-form-conflict.ts';
import { ownerIdsOf, ownerOf } from './action-owner.ts';
import { useActionMutations, useAgreeAction, type Action } from './queries.ts';

interface ActionDialogProps {
  meetingId: string;
  itemId: string;
  /** Of a national meeting: its members can own an action. */
  country: CountryCode | null;
  /** The decisions of the item, one of which it may carry out. */
  decisions: readonly { readonly id: string; readonly reference: string; readonly text: string }[];
  onClose: () => void;
}

/** Writes an action into the minutes: what, who, by when, because of which decision. */
export function ActionDialog({ meetingId, itemId, country, decisions, onClose }: ActionDialogProps) {
  const { t } = useTranslation('minutes');
  const agree = useAgreeAction(meetingId);
  const owners = useOwnerChoices();
  return (
    <FormDialog
      draftKey={`new action ${itemId}`}
      title={t('actions.new')}
      verb={t('actions.save')}
      problem={agree.error}
      busy={agree.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        agree.mutate(
          {
            itemId,
            text: textValue(values, 'text'),
            owner: ownerOfChoice(textValue(values, 'owner')),
            dueOn: textValue(values, 'dueOn'),
            decisionId: textValue(values, 'decisionId') || null,
          },
          { onSuccess: onClose },
        )
      }
    >
      <LongTextField
        name="text"
        label={t('actions.text')}
        required
        maxLength={ACTION_LIMITS.text}
        minRows={2}
        data-autofocus
      />
      <OwnerSelect
        name="owner"
        label={t('actions.owner')}
        description={country && t('actions.ownerHint')}
        nobody={t('actions.ownerNobody')}
        fixed={owners}
        country={country}
        initial={owners[0]!}
      />
      <DateField name="dueOn" label={t('actions.day')} required />
      {decisions.length > 0 && (
        <ChoiceField
          name="decisionId"
          label={t('actions.decision')}
          data={[
            { value: '', label: t('actions.noDecision') },
            ...decisions.map(({ id, reference, text }) => ({
              value: id,
              label: `${reference} ${text.slice(0, 60)}`,
            })),
          ]}
        />
      )}
    </FormDialog>
  );
}

/** Changes an open action; once the minutes are approved, its words stand. */
export function ChangeActionDialog({ action, onClose }: { action: Action; onClose: () => void }) {
  const { t } = useTranslation('minutes');
  const { change } = useActionMutations(action.id);
  const place = `action ${action.id}`;
  const ownerWords = useOwnerText();
  const form = useFormConflict(place, action, (shown) => [
    { name: 'text', label: t('actions.text'), value: shown.text },
    {
      name: 'owner',
      label: t('actions.owner'),
      value: choiceOfOwner(ownerIdsOf(shown)),
      displayValue: ownerWords(ownerOf(shown)),
    },
    { name: 'dueOn', label: t('actions.day'), value: shown.dueOn },
  ]);
  const country = action.meeting?.kind === 'national' ? action.meeting.country : null;
  const owners = useOwnerChoices();
  const owner = { value: choiceOfOwner(ownerIdsOf(form.base)), label: ownerWords(ownerOf(form.base)) };
  return (
    <FormDialog
      key={form.formKey}
      draftKey={place}
      base={form.base}
      title={t('actions.edit')}
      verb={t('actions.saveEdit')}
      problem={form.newerFields ? null : change.error}
      busy={change.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        change.mutate(
          {
            revision: form.revision,
            owner: ownerOfChoice(textValue(values, 'owner')),
            dueOn: textValue(values, 'dueOn'),
            ...(action.can.reword ? { text: textValue(values, 'text') } : {}),
          },
          { onSuccess: onClose },
        )
      }
    >
      <EditConflictNotice of={form} />
      {action.can.reword ? (
        <LongTextField
          name="text"
          label={t('actions.text')}
          required
          maxLength={ACTION_LIMITS.text}
          minRows={2}
          defaultValue={form.base.text}
        />
      ) : (
        <Text size="sm">{t('actions.locked')}</Text>
      )}
      <OwnerSelect
        name="owner"
        label={t('actions.owner')}
        description={country && t('actions.ownerHint')}
        nobody={t('actions.ownerNobody')}
        fixed={owners}
        country={country}
        initial={owner}
      />
      <DateField name="dueOn" label={t('actions.day')} required defaultValue={form.base.dueOn} />
    </FormDialog>
  );
}
