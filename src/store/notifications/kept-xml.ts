import { closeSync, openSync, readSync } from 'node:fs';
import type { World } from '../../world/world.js';

/** So many messages are kept together as one document, which is a file then: a storm of them must not fill memory. */
const TOGETHER = 500;

interface Place {
  xml: string | null;
  document: number;
  start: number;
  length: number;
}

/** The XML of a message, by its row. */
export function xmlOf(world: World, id: number): string {
  const place = world.database.get<Place>(
    'SELECT xml, document, start, length FROM notifications WHERE id = ?',
    id,
  )!;
  return place.xml ?? read(world, place);
}

function read({ database, documents }: World, { document, start, length }: Place): string {
  const { content } = documents.find(database, document);
  if ('bytes' in content) return content.bytes.toString('utf8', start, start + length);
  const bytes = Buffer.alloc(length);
  const file = openSync(content.file, 'r');
  try {
    readSync(file, bytes, 0, length, start);
  } finally {
    closeSync(file);
  }
  return bytes.toString();
}

/** Takes the XML of messages out of their rows, once there are so many. @param id of the newest one */
export function keepTogether(world: World, id: number): void {
  if (id % TOGETHER !== 0) return;
  const { database, documents } = world;
  const rows = database.all<{ id: number; xml: string }>(
    'SELECT id, xml FROM notifications INDEXED BY notifications_in_rows WHERE xml IS NOT NULL',
  );
  const texts = rows.map(({ xml }) => Buffer.from(xml));
  const document = documents.keep(database, documents.spoolBytes(Buffer.concat(texts)));
  let start = 0;
  for (const [at, { length }] of texts.entries()) {
    database.run(
      'UPDATE notifications SET xml = NULL, document = ?, start = ?, length = ? WHERE id = ?',
      document,
      start,
      length,
      rows[at]!.id,
    );
    start += length;
  }
}
