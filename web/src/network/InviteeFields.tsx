import { LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/Form.tsx';

interface InviteeFieldsProps {
  name: string;
  email: string;
  onName: (name: string) => void;
  onEmail: (email: string) => void;
}

/** Who is invited, and at which address. */
export function InviteeFields({ name, email, onName, onEmail }: InviteeFieldsProps) {
  const { t } = useTranslation('network');
  return (
    <>
      <TextField
        name="name"
        label={t('invite.name')}
        required
        maxLength={LIMITS.name}
        value={name}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <TextField
        name="email"
        type="email"
        label={t('invite.email')}
        required
        maxLength={254}
        value={email}
        onChange={(event) => onEmail(event.currentTarget.value)}
      />
    </>
  );
}
