import { Modal, Text } from '@mantine/core';
import { LIMITS, type Office } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { announce } from '../app/announce.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Form, TextField } from '../ui/Form.tsx';
import { OfficeField } from './InviteMemberDialog.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import { type Member, useMemberMutations } from './queries.ts';

export type MemberCommand = 'change' | 'invite' | 'inviteAgain' | 'renew' | 'revoke' | 'letGo';

interface MemberDialogProps {
  member: Member;
  onClose: () => void;
}

/** The dialog of one act on a member. */
export function MemberDialogs({ member, act, onClose }: MemberDialogProps & { act: MemberCommand }) {
  return act === 'change' ? (
    <EditMemberDialog member={member} onClose={onClose} />
  ) : (
    <ConfirmCommandDialog member={member} act={act} onClose={onClose} />
  );
}

/** Says who gets a mail, and what ends for whom, before it is done. */
function ConfirmCommandDialog({
  member,
  act,
  onClose,
}: MemberDialogProps & { act: Exclude<MemberCommand, 'change'> }) {
  const { t } = useTranslation('network');
  const mutations = useMemberMutations(member.id);
  const doing = act === 'revoke' || act === 'letGo' ? mutations[act] : mutations.inviteAgain;
  const who = { name: member.name, address: member.email };
  const mails = act === 'letGo' ? ` ${t(`act.letGo.mails.${member.office ?? 'none'}`)}` : '';
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`act.${act}.title`, who)}
      verb={t(`act.${act}.verb`)}
      consequence={t(`act.${act}.effect`, who) + mails}
      isDestructive={act === 'revoke' || act === 'letGo'}
      busy={doing.isPending}
      problem={doing.error}
      onConfirm={() =>
        doing.mutate(undefined, {
          onSuccess: () => {
            announce(t(`act.${act}.done`, who));
            onClose();
          },
        })
      }
    />
  );
}

function EditMemberDialog({ member, onClose }: MemberDialogProps) {
  const { t } = useTranslation(['network', 'shell']);
  const self = useSession().member.id === member.id;
  const { change } = useMemberMutations(member.id);
  const [name, setName] = useState(member.name);
  const [organisationId, setOrganisation] = useState(member.organisation.id);
  const [office, setOffice] = useState<Office | ''>(member.office ?? '');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('member.changeTitle', { name: member.name })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={`member ${member.id}`}
        verb={t('member.keep')}
        problem={change.error}
        busy={change.isPending}
        onCancel={onClose}
        onSubmit={() =>
          change.mutate(
            { name, organisationId, office: office || null },
            {
              onSuccess: () => {
                announce(t('member.changed'));
                onClose();
              },
            },
          )
        }
      >
        <TextField
          name="name"
          label={t('invite.name')}
          required
          maxLength={LIMITS.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <OrganisationField value={organisationId} onChange={setOrganisation} />
        <OfficeField value={office} onChange={setOffice} disabled={self} />
        {office !== '' && office !== member.office && <Text size="sm">{t('member.officeEffect')}</Text>}
        {office === '' && member.office && <Text size="sm">{t('member.officeEnds')}</Text>}
      </Form>
    </Modal>
  );
}
