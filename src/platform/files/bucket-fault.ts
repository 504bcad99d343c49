import { S3ServiceError } from 's3mini';
import { FileStoreUnavailable } from './file-store.ts';

const NO_ROOM = /quota|storagefull|insufficientstorage|entitytoolarge/i;

/** Why a bucket cannot be used, for whoever runs the server; without the address, which holds the secret. */
export function tellBucketFault(error: unknown): string {
  const cause = error instanceof FileStoreUnavailable ? error.cause : error;
  const found = serviceErrorOf(cause);
  if (!found) return 'no server of files answers at its address; check host, port and network';
  const { status, serviceCode } = found;
  const code =
    serviceCode === undefined || serviceCode === 'Unknown' ? `${status}` : `${status}, ${serviceCode}`;
  if (status === 507 || NO_ROOM.test(serviceCode ?? ''))
    return `there is no room for it (${code}); make room there, or ask for more`;
  if (status === 403)
    return `the server refuses it (${code}); check key, secret, region and what the key may do`;
  if (status === 404) return `there is no such bucket (${code}); make it first`;
  return `the server answers with a fault (${code})`;
}

/** What the server said, wherever the library has put it. */
export function serviceErrorOf(error: unknown): S3ServiceError | null {
  if (error instanceof S3ServiceError) return error;
  return error instanceof Error && error.cause !== undefined ? serviceErrorOf(error.cause) : null;
}
