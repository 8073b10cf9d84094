import type { FastifyInstance } from "fastify";

/** Whether the process takes new work, and how it stops taking it. */
export class Drain {
  private started = false;

  get draining(): boolean {
    return this.started;
  }

  /**
   * Closes the server: no new connections, what is under way is answered, connections end with their answer.
   * What is not finished after `graceMs` is cut off, which cancels its statements.
   */
  async close(server: FastifyInstance, graceMs: number): Promise<void> {
    this.started = true;
    const idle = setInterval(() => server.server.closeIdleConnections(), 100);
    const cut = setTimeout(() => server.server.closeAllConnections(), graceMs);
    try {
      await server.close();
    } finally {
      clearInterval(idle);
      clearTimeout(cut);
    }
  }
}
