import type { SpClient } from './sp-api-calls.js';

export const US = 'ATVPDKIKX0DER';
export const XML = 'text/xml; charset=UTF-8';
const FEEDS = '/feeds/2021-06-30';

/** A place to upload a document to. */
export async function feedDocument(
  client: SpClient,
  contentType: string,
): Promise<{ feedDocumentId: string; url: string }> {
  const made = await client.post(`${FEEDS}/documents`, { contentType });
  if (made.status !== 201) throw new Error(made.text);
  return made.json as unknown as { feedDocumentId: string; url: string };
}

/** What an upload, or a download, answers. */
export async function transfer(url: string, init: RequestInit = {}) {
  const answer = await fetch(url, init);
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

export const put = (url: string, contentType: string, body: string | Buffer) =>
  transfer(url, { method: 'PUT', headers: { 'Content-Type': contentType }, body });

/** Uploads a document and makes a feed of it. @returns its feedId */
export async function submitFeed(
  client: SpClient,
  feedType: string,
  document: string,
  { contentType = XML, feedOptions }: { contentType?: string; feedOptions?: object } = {},
): Promise<string> {
  const { feedDocumentId: inputFeedDocumentId, url } = await feedDocument(client, contentType);
  await put(url, contentType, document);
  const body = { feedType, marketplaceIds: [US], inputFeedDocumentId, ...(feedOptions && { feedOptions }) };
  const made = await client.post(`${FEEDS}/feeds`, body);
  if (made.status !== 202) throw new Error(made.text);
  return made.json.feedId as string;
}

/** What getFeed answers. */
export const getFeed = async (client: SpClient, feedId: string) =>
  (await client.get(`${FEEDS}/feeds/${feedId}`)).json;

/** The text of the result of a feed. */
export async function resultOf(client: SpClient, feedId: string): Promise<string> {
  const { resultFeedDocumentId } = await getFeed(client, feedId);
  const { json } = await client.get(`${FEEDS}/documents/${resultFeedDocumentId as string}`);
  return (await transfer(json.url as string)).bytes.toString('utf8');
}
