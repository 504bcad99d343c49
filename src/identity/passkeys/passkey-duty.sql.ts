import { PASSKEY_ROLES } from '@nbn/contracts';

/** A role, in a column, of those who must come with a passkey. */
export const isPasskeyRole = (column: string): string => `${column} = any('{${PASSKEY_ROLES.join()}}')`;

/**
 * Session `s` of membership `p`: those who can see or change most have come with less than what cannot be given away to
 * a false page: a passkey, or the sign-in of their organisation. The links of a demonstration lead into no real house.
 */
export const LACKS_PASSKEY = `(
  ${isPasskeyRole('p.role')} and not s.factors && '{passkey,single-sign-on,demo-link}'
)`;

/** The same, once their days of grace are over. */
export const NEEDS_PASSKEY = `(
  ${LACKS_PASSKEY}
    and exists (select from member m where m.id = s.member_id and m.passkey_due_at <= app_now())
)`;
