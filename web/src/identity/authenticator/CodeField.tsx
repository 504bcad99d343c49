import type { Ref } from 'react';
import { TextField } from '../../ui/Form.tsx';

interface CodeFieldProps {
  label: string;
  isFocused?: boolean;
  ref?: Ref<HTMLInputElement>;
  /** Which code it is. */
  description?: string;
}

/** A code of the app or a recovery code; what a telephone offers by itself fits too. */
export function CodeField({ label, isFocused = true, ref, description }: CodeFieldProps) {
  return (
    <TextField
      ref={ref}
      name="code"
      label={label}
      description={description}
      required
      maxLength={30}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      data-autofocus={isFocused}
    />
  );
}
