/** A bucket, and who may use it. */
export interface S3Address {
  /** The server and the bucket, without a secret. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What most servers call their only region. */
const DEFAULT_REGION = 'us-east-1';
const BUCKET = /^\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/?$/;
const REGION = /^[A-Za-z0-9-]{1,40}$/;

/** @throws TypeError for anything but `https://KEY:SECRET@host/bucket`, with `?region=` or without. */
export function readS3Address(given: string): S3Address {
  const { protocol, origin, pathname, searchParams, username, password, hash } = new URL(given);
  const region = searchParams.get('region') ?? DEFAULT_REGION;
  const isUsable =
    ['http:', 'https:'].includes(protocol) && username !== '' && password !== '' && BUCKET.test(pathname);
  const isKnown = [...searchParams.keys()].every((name) => name === 'region') && hash === '';
  if (!isUsable || !isKnown || !REGION.test(region)) throw new TypeError('Not the address of a bucket');
  return {
    endpoint: origin + pathname.replace(/\/$/, ''),
    region,
    accessKeyId: decodeComponent(username),
    secretAccessKey: decodeComponent(password),
  };
}

/** A place in a bucket, for names that begin alike. */
export interface S3Folder {
  /** The address of the bucket, as `readS3Address` takes it. */
  readonly url: string;
  /** What names in it begin with: nothing, or a path with a slash at its end. */
  readonly prefix: string;
}

const PREFIX = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,99}\/){0,8}$/;

/** @throws TypeError for anything but the address of a bucket, with folders behind it or without. */
export function readS3Folder(given: string): S3Folder {
  const url = new URL(given);
  const [bucket = '', ...folders] = url.pathname.split('/').slice(1);
  const prefix = folders
    .filter((folder) => folder !== '')
    .map((folder) => `${folder}/`)
    .join('');
  if (!PREFIX.test(prefix)) throw new TypeError('Not the address of a place in a bucket');
  url.pathname = `/${bucket}`;
  readS3Address(url.href);
  return { url: url.href, prefix };
}

export const isS3Address = (given: unknown): boolean => isReadBy(readS3Address, given);
export const isS3Folder = (given: unknown): boolean => isReadBy(readS3Folder, given);

function isReadBy(read: (given: string) => unknown, given: unknown): boolean {
  try {
    read(String(given));
    return true;
  } catch {
    return false;
  }
}

function decodeComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new TypeError('Not the address of a bucket');
  }
}
