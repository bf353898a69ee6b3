import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { marketplaces } from '../model/marketplaces.js';
import { findSeller } from '../registry/sellers.js';
import { parseScenario } from '../scenario/index.js';
import { worldOf } from '../scenario/testing.js';
import type { ReportRequest } from '../store/reports/report-request.js';
import type { World } from '../world/world.js';
import { buildReport } from './build-report.js';
import type { BuiltReport } from './build-report.js';

export const SELLER = 'A1SELLER';

/** A world whose clock stands at 2020-06-24T12:00:00Z, with a seller in every marketplace. */
export const worldWith = (text: string): World =>
  worldOf(
    parseScenario(
      `clock: {at: "2020-06-24T12:00:00Z", frozen: true}
sellers: [{id: ${SELLER}, name: Seller, marketplaces: all}]
${text}`,
      's.yaml',
    ),
  );

/** What a test asks for; the period is the 30 days before the world's now if it is not given. */
export interface Asked {
  type: string;
  /** Codes of countries. */
  in?: string[];
  from?: string;
  to?: string;
  options?: string;
}

export function requestFor(world: World, asked: Asked): ReportRequest {
  const instant = (text: string | undefined, otherwise: number) =>
    text === undefined ? otherwise : Date.parse(text);
  const { type, options } = asked;
  return {
    id: 1,
    reportRequestId: '50000018437',
    seller: findSeller(world, SELLER)!.id,
    reportType: type,
    status: '_IN_PROGRESS_',
    startAt: instant(asked.from, world.now() - 30 * 86_400_000),
    endAt: instant(asked.to, world.now()),
    scheduled: false,
    submittedAt: world.now(),
    details: {
      marketplaceIds: (asked.in ?? []).map((code) => idOf(code)),
      ...(options !== undefined && { reportOptions: options }),
    },
  };
}

export const idOf = (code: string): string =>
  marketplaces.find(({ countryCode }) => countryCode === code)!.marketplaceId;

/** Makes a report to its end, and counts its slices. */
export function build(world: World, asked: Asked): { built: BuiltReport; slices: number } {
  const building = buildReport(world, requestFor(world, asked));
  for (let slices = 1; ; slices++) {
    const { done, value } = building.next();
    if (done) return { built: value, slices };
  }
}

/** The bytes of a report, and what it is. */
export function bytesOf(world: World, asked: Asked): { bytes: Buffer; contentType: string } {
  const { built } = build(world, asked);
  if (built === 'no data') throw new Error(`${asked.type} has no data.`);
  const { bytes, file } = built.document;
  return { bytes: bytes ?? readFileSync(file!), contentType: built.contentType };
}

/** The text of a report. */
export function textOf(world: World, asked: Asked, charset = 'windows-1252'): string {
  return iconv.decode(bytesOf(world, asked).bytes, charset, { stripBOM: false });
}

/** Lines of columns as a flat file has them. */
export const flat = (...lines: string[][]): string => lines.map((line) => `${line.join('\t')}\n`).join('');

/** The same of a report of FBA: lines are parted by both characters, and nothing follows the last. */
export const flatOfFba = (...lines: string[][]): string => lines.map((line) => line.join('\t')).join('\r\n');

/** The first line of a flat file, and the values of a line by its names. */
export function recordsOf(text: string): Record<string, string>[] {
  const [header, ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const names = header!.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, at) => [names[at]!, value])));
}

/** Empty cells. */
export const none = (count: number): string[] => Array<string>(count).fill('');
