import { XML_DECLARATION } from '../protocol/xml-text.js';

/** What `GET /` answers: the server's time, so that clients can set their clocks. */
export function pingDocument(now: number): string {
  return `${XML_DECLARATION}\n<PingResponse>\n  <Timestamp timestamp="${new Date(now).toISOString()}"/>\n</PingResponse>\n`;
}
