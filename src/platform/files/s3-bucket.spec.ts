import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FileStoreUnavailable } from './file-store.ts';
import { S3Bucket } from './s3-bucket.ts';

describe('a bucket', () => {
  it('is the one that was named: a server that answers with another address is not followed', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(307, { location: '/elsewhere/file' }).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    try {
      const bucket = new S3Bucket(`http://key:secret@127.0.0.1:${port}/papers`);
      await expect(bucket.put('file', Buffer.from('words'))).rejects.toThrow(FileStoreUnavailable);
    } finally {
      server.closeAllConnections();
      server.close();
    }
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => url.startsWith('/elsewhere'))).toEqual([]);
  });
});
