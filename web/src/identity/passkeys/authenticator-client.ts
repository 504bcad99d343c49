import { PASSKEY_TRANSPORTS } from '@nbn/contracts';
import type { components } from '../../api/schema.d.ts';

type Assertion = components['schemas']['PasskeyAssertionDto'];
type NewPasskey = components['schemas']['NewPasskeyDto'];
type RequestOptions = components['schemas']['PasskeyRequestOptionsView'];
type CreationOptions = components['schemas']['PasskeyCreationOptionsView'];

/** Whether this browser has passkeys at all; without https, none has. */
export const hasPasskeys = (): boolean => 'PublicKeyCredential' in window;

const library = () => import('@simplewebauthn/browser');

/** A signature of the authenticator that the member chooses; null where they closed the browser's question. */
export async function askForAssertion(options: RequestOptions): Promise<Assertion | null> {
  const { startAuthentication } = await library();
  const answer = await startAuthentication({ optionsJSON: options }).catch(nullIfClosed);
  if (!answer) return null;
  const { clientDataJSON, authenticatorData, signature, userHandle } = answer.response;
  return { id: answer.id, clientDataJSON, authenticatorData, signature, userHandle };
}

/** A new passkey in the authenticator that the member chooses; null where they closed the browser's question. */
export async function askForPasskey(options: CreationOptions): Promise<Omit<NewPasskey, 'name'> | null> {
  const { startRegistration } = await library();
  const answer = await startRegistration({ optionsJSON: options }).catch(nullIfClosed);
  if (!answer) return null;
  const { clientDataJSON, attestationObject } = answer.response;
  const named = new Set<string>(answer.response.transports);
  const transports = PASSKEY_TRANSPORTS.filter((transport) => named.has(transport));
  return { id: answer.id, clientDataJSON, attestationObject, transports };
}

/** The browser has said itself why it ended: closed, too late, or a passkey that is there already. */
const CLOSED = new Set(['NotAllowedError', 'AbortError', 'InvalidStateError']);

function nullIfClosed(fault: unknown): null {
  if (fault instanceof Error && CLOSED.has(fault.name)) return null;
  throw fault;
}
