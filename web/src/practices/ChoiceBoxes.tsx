import { Checkbox, Input } from '@mantine/core';
import { useId } from 'react';
import { useFieldError } from '../ui/Form.tsx';
import classes from './Practices.module.css';

interface ChoiceBoxesProps {
  name: string;
  label: string;
  hint?: string;
  choices: readonly { readonly value: string; readonly label: string }[];
  chosen: readonly string[];
}

/** Several of a few choices, each a box of its own: `values.getAll(name)` has what is ticked. */
export function ChoiceBoxes({ name, label, hint, choices, chosen }: ChoiceBoxesProps) {
  const fault = useFieldError(name);
  const id = useId();
  return (
    <fieldset className={classes.boxes} aria-describedby={hint || fault ? id : undefined}>
      <legend>{label}</legend>
      <div id={id}>
        {hint && <Input.Description>{hint}</Input.Description>}
        {fault && <Input.Error>{fault}</Input.Error>}
      </div>
      <div className={classes.choices}>
        {choices.map(({ value, label: words }) => (
          <Checkbox
            key={value}
            name={name}
            value={value}
            label={words}
            defaultChecked={chosen.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
