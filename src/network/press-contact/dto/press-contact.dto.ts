import { PRESS_CONTACT_LIMITS } from '@nbn/contracts';
import { ValidateIf } from 'class-validator';
import { MemberContact, MemberText } from '#platform/text/member-text.decorator';

const ifGiven = (_: unknown, value: unknown): boolean => value !== null;

/** At least one of mailbox and telephone is given. */
export class PressContactInput {
  @MemberText({ min: 1, max: PRESS_CONTACT_LIMITS.name })
  name!: string;

  @ValidateIf(ifGiven)
  @MemberContact('email')
  email!: string | null;

  @ValidateIf(ifGiven)
  @MemberContact('phone')
  phone!: string | null;
}

/** As everyone reads it. */
export class PublicPressContactView {
  name!: string;
  email!: string | null;
  phone!: string | null;
}

/** Null while the Network names nobody. */
export class PressContactView {
  contact!: PublicPressContactView | null;
}
