import { createHash } from 'node:crypto';
import { unzipped } from '../documents/zip.js';
import type { TranscribedCall } from '../traffic/transcript.js';
import type { World } from '../world/world.js';
import { bytesOf, rowDownloaded } from './downloaded.js';
import { thingsAt, valueAt } from './paths.js';
import { readAnswer } from './read-answer.js';
import { noteThing } from './things.js';
import type { Things } from './things.js';

/** Operations of MWS that give something to print, in a ZIP in base64. */
const PAPERS = /^FulfillmentInboundShipment\.Get(?:Unique)?(?:Package|Pallet)?(?:Labels|BillOfLading)$/;

/** Notes what a call gave to print: two papers are the same if all their bytes are. */
export function notePaper(things: Things, world: World, call: TranscribedCall): void {
  const bytes = paperOfMws(call) ?? downloadedPaper(world, call);
  if (!bytes) return;
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  noteThing(things, { what: 'paper', id }, [['bytes', bytes.length]]);
}

function paperOfMws(call: TranscribedCall): Buffer | undefined {
  const action = call.key?.split('.')[1];
  if (!PAPERS.test(call.key ?? '')) return undefined;
  const [found] = thingsAt(readAnswer(call), `${action}Result.TransportDocument`);
  const zip = found && valueAt(found.node, 'PdfDocument');
  return typeof zip === 'string' ? unzipped(Buffer.from(zip, 'base64')) : undefined;
}

function downloadedPaper(world: World, call: TranscribedCall): Buffer | undefined {
  const row = call.outcome === 'ok' ? rowDownloaded(world, 'paper', call) : undefined;
  return row === undefined ? undefined : bytesOf(world, row);
}
