import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** The newest request of a connection. */
interface Turn {
  response: ServerResponse;
  /** What came before it on the connection and was not answered yet when it came in. */
  before: ServerResponse | undefined;
}

/**
 * Has the requests of each connection answered one after another. A client that sends many at once and reads nothing would
 * otherwise have all answers made and kept, and what its last answers hold would not be given back when it goes away.
 */
export class Turns {
  readonly #newest = new WeakMap<Duplex, Turn>();

  /** Has a request answered when all before it are; never, if its connection is closed by then. */
  take({ socket }: IncomingMessage, response: ServerResponse, answer: () => void): void {
    const last = this.#newest.get(socket)?.response;
    const before = last && !last.writableFinished ? last : undefined;
    this.#newest.set(socket, { response, before });
    if (!before) return answer();
    before.once('close', () => {
      if (socket.writable) answer();
    });
  }

  /**
   * What has to be over before anything else is written to a connection: the newest request, or if that is the one that has
   * not come in whole, the one before it.
   */
  unanswered(socket: Duplex): ServerResponse | undefined {
    const turn = this.#newest.get(socket);
    if (!turn || turn.response.writableFinished) return undefined;
    return turn.response.req.complete ? turn.response : turn.before;
  }

  /** Whether a connection had requests, and all of them are answered. */
  isIdle(socket: Duplex): boolean {
    return this.#newest.get(socket)?.response.writableFinished ?? false;
  }

  /** Whether the newest request of a connection has come in in part only. */
  isWithinBody(socket: Duplex): boolean {
    return this.#newest.get(socket)?.response.req.complete === false;
  }

  /** Whether that request has been answered all the same, or is about to be. */
  isAnswering(socket: Duplex): boolean {
    return this.isWithinBody(socket) && this.#newest.get(socket)!.response.headersSent;
  }
}
