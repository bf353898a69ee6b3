import type { SpMember, SpShape } from '../model/sp-api.js';
import { Written } from './written.js';

/** Writes a value as JSON, in the order of its shape's members; what is undefined is left out. */
export type Writer = (value: unknown) => string;

/**
 * Compiles the writers of an API's shapes: closures that mirror them, each shape once, when it is first written.
 * @returns what gives the writer of a shape by its name.
 */
export function compileWriters(shapes: Readonly<Record<string, SpShape>>): (name: string) => Writer {
  const compiled = new Map<string, Writer>();

  function writerOf(name: string): Writer {
    const known = compiled.get(name);
    if (known) return known;
    const shape = shapes[name];
    // A shape may hold itself, so that what is inside is looked up when it is written.
    const writer = shape?.list ? listOf(lazily(shape.shape!)) : plainWriter(shape, name);
    compiled.set(name, writer);
    return writer;
  }

  const plainWriter = (shape: SpShape | undefined, name: string): Writer =>
    shape?.members ? structure(shape.members) : scalarWriter(shape?.alias ?? name);

  function structure(members: readonly SpMember[]): Writer {
    const parts = members.map((member) => ({
      name: member.name,
      head: `${JSON.stringify(member.name)}:`,
      write: memberWriter(member),
    }));
    return (value) => {
      if (value instanceof Written) return value.json;
      const given = value as Record<string, unknown>;
      let text = '';
      for (const { name, head, write } of parts) {
        const one = given[name];
        if (one === undefined) continue;
        text += (text === '' ? '' : ',') + head + write(one);
      }
      return `{${text}}`;
    };
  }

  function memberWriter(member: SpMember): Writer {
    const one = member.members ? structure(member.members) : lazily(member.shape!);
    return member.list ? listOf(one) : one;
  }

  function lazily(name: string): Writer {
    let writer: Writer | undefined;
    return (value) => (writer ??= writerOf(name))(value);
  }

  return writerOf;
}

const listOf =
  (one: Writer): Writer =>
  (value) =>
    `[${(value as unknown[]).map(one).join(',')}]`;

/** Instants are for the operation to write: APIs differ in how they write them. */
const scalarWriter =
  (name: string): Writer =>
  (value) =>
    name === 'string' || name === 'timestamp' ? JSON.stringify(String(value)) : JSON.stringify(value);

/** What is the same object as before is not written again: it was remembered because nothing of it changed. */
export function writtenOnce(write: Writer): Writer {
  const kept = new WeakMap<object, string>();
  return (value) => {
    const known = kept.get(value as object);
    if (known !== undefined) return known;
    const text = write(value);
    kept.set(value as object, text);
    return text;
  };
}

/** The layout that was recorded of sellers: two blanks a level, and a blank before each colon. */
export const pretty = (json: string): string =>
  JSON.stringify(JSON.parse(json), null, 2).replace(/^( *"(?:[^"\\]|\\.)*"):/gm, '$1 :');
