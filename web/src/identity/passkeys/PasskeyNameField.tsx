import { PASSKEY_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/Form.tsx';

/** By what the member recognises a passkey later. */
export function PasskeyNameField({ defaultValue }: { defaultValue?: string }) {
  const { t } = useTranslation('sign-in-methods');
  return (
    <TextField
      name="name"
      label={t('passkeys.name')}
      description={t('passkeys.nameHint')}
      required
      maxLength={PASSKEY_LIMITS.name}
      defaultValue={defaultValue}
      autoComplete="off"
      data-autofocus
    />
  );
}
