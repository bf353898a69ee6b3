import type { ScalarType, TimestampFormat } from '../../model/types.js';
import { formatTimestamp } from '../timestamp.js';
import { escapeXml } from '../xml-text.js';

/** Writes a value as text of XML. */
export type ScalarWriter = (value: unknown) => string;

/** The writer of a scalar type, in the section's form of instants. */
export function scalarWriter(type: ScalarType, format: TimestampFormat): ScalarWriter {
  switch (type) {
    case 'timestamp':
      return (value) => formatTimestamp(value as number, format);
    case 'integer':
    case 'long':
    case 'boolean':
      return String;
    case 'any':
      return (value) => value as string;
    default:
      return (value) => escapeXml(String(value));
  }
}
