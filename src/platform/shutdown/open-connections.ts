import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

interface Connection {
  /** Requests that have come and are not answered. */
  pending: number;
  /** How much had come when the last answer was through: what came since is the beginning of a request. */
  bytesRead: number;
}

/**
 * The connections of a server, and which of them carry a request. Node itself takes a connection on which nothing has
 * been said yet for a busy one, and would wait for it.
 */
export class OpenConnections {
  private readonly connections = new Map<Socket, Connection>();

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.connections.set(socket, { pending: 0, bytesRead: 0 });
      socket.once('close', () => this.connections.delete(socket));
    });
    server.on('upgrade', (_request: IncomingMessage, socket: Socket) => this.connections.delete(socket));
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const { socket } = request;
      const connection = this.connections.get(socket);
      if (!connection) return;
      connection.pending += 1;
      response.once('close', () => {
        connection.pending -= 1;
        connection.bytesRead = socket.bytesRead;
      });
    });
  }

  /** How many requests have come and are not answered. */
  get pendingRequests(): number {
    return [...this.connections.values()].reduce((sum, { pending }) => sum + pending, 0);
  }

  /** Cuts the connections that carry no request: whoever keeps them would learn it by their next one. */
  closeIdle(): void {
    for (const [socket, { pending, bytesRead }] of this.connections)
      if (pending === 0 && socket.bytesRead === bytesRead) socket.destroy();
  }

  /** Cuts all. */
  closeAll(): void {
    for (const socket of this.connections.keys()) socket.destroy();
  }
}
