import { readFileSync } from 'node:fs';
import { ConfigurationFault, readConfig } from './config.ts';

const database = { DATABASE_URL: 'postgres://localhost/norbanet' };

describe('configuration', () => {
  it('names every fault at once and repeats no value', () => {
    const read = () => readConfig({ PORT: 'eighty', SMTP_URL: 'secret-password', ROLE: 'boss' });
    expect(read).toThrow(ConfigurationFault);
    try {
      read();
    } catch (error) {
      const message = (error as Error).message;
      for (const name of ['PORT', 'SMTP_URL', 'ROLE', 'DATABASE_URL']) expect(message).toContain(name);
      expect(message).not.toContain('secret-password');
      expect(message).not.toContain('boss');
    }
  });

  it('derives the public address from the port when none is given', () => {
    expect(readConfig({ ...database, PORT: '8080' }).PUBLIC_URL).toBe('http://localhost:8080');
    expect(readConfig({ ...database, PUBLIC_URL: 'https://norbanet.example.org' }).secure).toBe(true);
  });

  it('lets this machine alone reach a server with development pages, unless another address is named', () => {
    expect(readConfig(database).HOST).toBe('127.0.0.1');
    expect(readConfig({ ...database, HOST: '0.0.0.0' }).HOST).toBe('0.0.0.0');
    expect(readConfig({ ...database, NODE_ENV: 'production' }).HOST).toBe('0.0.0.0');
  });

  it('is documented, variable by variable, in .env.example', () => {
    const documented = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    const optional = {
      REDIS_URL: 'redis://localhost', SMTP_URL: 'smtp://localhost',
      IMAP_URL: 'imaps://replies:secret@localhost/INBOX', MAIL_AUTHSERV_ID: 'mx.example.org',
      BALLOT_KEY_FILE: '/keys/ballot.key', CHROMIUM_PATH: '/usr/bin/chromium',
    };
    const known = Object.keys(readConfig({ ...database, ...optional }));
    expect(new Set(documented)).toEqual(new Set(known));
  });
});
