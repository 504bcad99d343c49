import { TextField } from '../../ui/Form.tsx';

interface CodeFieldProps {
  label: string;
  isFocused?: boolean;
}

/** A code of the app or a recovery code; what a telephone offers by itself fits too. */
export function CodeField({ label, isFocused = true }: CodeFieldProps) {
  return (
    <TextField
      name="code"
      label={label}
      required
      maxLength={30}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      data-autofocus={isFocused}
    />
  );
}
