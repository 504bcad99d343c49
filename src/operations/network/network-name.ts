import { CommandRefused } from '../operator-command.ts';

/**
 * A name stands in names of databases, folders, units of systemd, accounts and keys of Redis, and means nothing in any. The
 * account is `norbanet-NAME`, which may have 31 signs (https://systemd.io/USER_NAMES).
 */
const NETWORK_NAME = /^[a-z][a-z0-9-]{0,20}[a-z0-9]$/;
/** The folder beside those of the networks. */
export const PROXY_FOLDER = 'proxy';
const HOST_NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** @throws {CommandRefused} for what is no name of a network. */
export function readNetworkName(word: string | undefined): string {
  if (word !== undefined && NETWORK_NAME.test(word) && word !== PROXY_FOLDER) return word;
  throw new CommandRefused(
    'Name the network in 2 to 22 small letters, digits and hyphens, beginning with a letter, such as nordic-baltic.',
  );
}

/** @throws {CommandRefused} for what is no host name of the internet. */
export function readHostName(word: unknown): string {
  if (typeof word === 'string' && HOST_NAME.test(word)) return word;
  throw new CommandRefused(
    'Name the host by which members reach the network, in small letters and without https://: --host nordic.example.org',
  );
}

/**
 * The database, and the role as which the network works. No name has a `_` in it, so that none is the owner of another
 * one's tables.
 */
export const databaseOf = (name: string): string => `norbanet_${name}`;
/** The role that owns the tables. */
export const ownerOf = (name: string): string => `norbanet_${name}_owner`;
/** What all its names in Redis begin with, and its account there. */
export const redisNamespaceOf = (name: string): string => `norbanet_${name}`;
