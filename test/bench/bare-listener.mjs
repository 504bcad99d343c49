// The bare limit of what one process is told by another: Socket.IO with the same adapter, which does nothing with a frame.
// PORT and REDIS_URL from the environment.
import { createServer } from 'node:http';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import { Server } from 'socket.io';

const server = createServer((_, response) => response.end('ok'));
const adapter = createAdapter(new Redis(process.env.REDIS_URL), {
  streamName: 'bare:live',
  channelPrefix: 'bare:live',
});
const io = new Server(server, { transports: ['websocket'], adapter, serveClient: false });
io.on('frame', () => undefined);
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
