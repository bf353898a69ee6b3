import { readFileSync, statSync } from 'node:fs';
import { decodeText } from './charset.js';
import { BrokenRecording } from './interaction.js';
import type { Interaction, RecordingFile } from './interaction.js';
import { isClientLog, readClientLog } from './formats/client-log.js';
import { isDump, readDump } from './formats/dump.js';
import { isHar, readHar } from './formats/har.js';
import { isNock, readNock } from './formats/nock.js';
import { nameOf, readRaw } from './formats/raw.js';
import { isVcr, isVcrYaml, readVcr, readVcrYaml } from './formats/vcr.js';
import { isWireMock, readWireMock } from './formats/wiremock.js';
import { parseJson } from './json.js';
import type { Json } from './json.js';

/** One file is in memory at a time, whole. */
const MAX_BYTES = 128 * 1024 * 1024;

/** Reads a file that was found. @throws BrokenRecording where it is too large */
export function openFile(path: string, label: string, folder: string): RecordingFile {
  if (statSync(path).size > MAX_BYTES) throw new BrokenRecording('it has more than 128 MiB');
  const bytes = readFileSync(path);
  return { path, label, folder, bytes, text: decodeText(bytes, undefined).text.replace(/^\ufeff/, '') };
}

/** The calls of a file, by what is in it: its name counts only where nothing else says what it is. @throws BrokenRecording */
export function readFile(file: RecordingFile): Iterable<Interaction> {
  const { text, path } = file;
  if (/\.(?:json|har)$/.test(path) || /^\s*(?:\{\s*["}]|\[\s*[\]{"])/.test(text))
    return readJson(parseJson(text), file);
  if (isVcrYaml(text)) return readVcrYaml(text);
  if (/^\s*</.test(text) || nameOf(path)?.startsWith('_')) return readRaw(file);
  if (/\.[cm]?[jt]s$/.test(path))
    throw new BrokenRecording(
      'it is a program, and none is run: record with output_objects, which writes JSON',
    );
  if (isDump(text)) return readDump(text);
  if (isClientLog(text)) return readClientLog(text);
  return readRaw(file);
}

function readJson(content: Json, file: RecordingFile): Iterable<Interaction> {
  if (isHar(content)) return readHar(content);
  if (isVcr(content)) return readVcr(content);
  if (isNock(content)) return readNock(content);
  if (isWireMock(content)) return readWireMock(content, file);
  throw new BrokenRecording(
    'it is JSON, but no recording that is known: HAR, Polly, nock, WireMock, or a cassette of VCR',
  );
}
