import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PassphraseField } from '../ui/Form.tsx';
import { PassphraseStrength } from './PassphraseStrength.tsx';

interface NewPassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
  /** Whose it is: words that a passphrase must not consist of. */
  readonly member: { readonly name: string; readonly email: string; readonly organisation: string };
}

/** A passphrase that is being chosen, with what is said to how strong it is. */
export function NewPassphraseField({ label, value, onChange, member }: NewPassphraseFieldProps) {
  const { t } = useTranslation('identity');
  const { name, email, organisation } = member;
  const strength = useId();
  return (
    <>
      <PassphraseField
        name="passphrase"
        autoComplete="new-password"
        label={label}
        description={t('welcome.hint')}
        required
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-describedby={strength}
      />
      <PassphraseStrength id={strength} passphrase={value} own={[name, email.split('@')[0]!, organisation]} />
    </>
  );
}
