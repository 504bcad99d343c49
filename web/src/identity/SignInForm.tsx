import type { ReactNode } from 'react';
import { Form, PassphraseField, TextField } from '../ui/Form.tsx';

interface Credentials {
  email: string;
  passphrase: string;
}

interface SignInFormProps {
  labels: Readonly<Record<keyof Credentials, string>>;
  verb: string;
  problem: unknown;
  busy: boolean;
  /** Whether the first field takes the focus of the dialog it stands in. */
  isFocused?: boolean;
  aside?: ReactNode;
  onSubmit: (credentials: Credentials) => void;
}

/** Address and passphrase. What is typed here is kept nowhere. */
export function SignInForm({ labels, isFocused, onSubmit, ...form }: SignInFormProps) {
  return (
    <Form
      {...form}
      draftKey={null}
      onSubmit={(values) =>
        onSubmit({
          email: values.get('email') as string,
          passphrase: values.get('passphrase') as string,
        })
      }
    >
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        label={labels.email}
        required
        maxLength={254}
        data-autofocus={isFocused}
      />
      <PassphraseField name="passphrase" autoComplete="current-password" label={labels.passphrase} required />
    </Form>
  );
}
