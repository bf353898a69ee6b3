import type { World } from '../world/world.js';

/** A place for a document that a seller is going to upload, and then to name. Instants are milliseconds since 1970. */
export interface Upload {
  id: number;
  /** Row of the seller. */
  seller: number;
  /** As it was announced, and must come. */
  contentType: string;
  madeAt: number;
  /** Row of its document; absent: it has not been uploaded. */
  document?: number;
}

interface Row {
  id: number;
  seller: number;
  content_type: string;
  made_at: number;
  document: number | null;
}

/** Makes a place for a document. @returns its row. */
export const insertUpload = (world: World, seller: number, contentType: string): number =>
  world.database.run(
    'INSERT INTO uploads (seller, content_type, made_at) VALUES (?, ?, ?)',
    seller,
    contentType,
    world.now(),
  ).id;

export function findUpload(world: World, id: number): Upload | undefined {
  const row = world.database.get<Row>('SELECT * FROM uploads WHERE id = ?', id);
  return (
    row && {
      id: row.id,
      seller: row.seller,
      contentType: row.content_type,
      madeAt: row.made_at,
      ...(row.document !== null && { document: row.document }),
    }
  );
}

/** Notes what was uploaded, in place of what was before; whoever took that keeps it. */
export const setUploaded = (world: World, { id }: Upload, document: number): void =>
  void world.database.run('UPDATE uploads SET document = ? WHERE id = ?', document, id);
