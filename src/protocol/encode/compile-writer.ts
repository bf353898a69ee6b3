import { cutPieces } from '../../model/document.js';
import type {
  MemberModel,
  OperationModel,
  ServiceModel,
  ShapeModel,
  TimestampFormat,
} from '../../model/types.js';
import { layoutOf, tagsOf } from './element.js';
import type { ElementWriter, Layout } from './element.js';
import { keepBlanks } from '../xml-text.js';
import { scalarWriter } from './scalars.js';
import type { ScalarWriter } from './scalars.js';

type Structure = Readonly<Record<string, unknown>>;

/** Writes a structure: its attributes into the open tag, its children behind it. */
interface StructureWriter {
  attributes: { field: string; name: string; text: ScalarWriter }[];
  /** The content next to attributes, or undefined. */
  text: ScalarWriter | undefined;
  children: { name: string; write: ElementWriter; flattened: boolean }[];
}

/**
 * Compiles the writers of one operation's answer. A shape is compiled once for each depth it occurs at, because its
 * indentation is part of its text; recursive shapes (a category in a category) when a document first goes that deep.
 */
export class WriterCompiler {
  readonly #service: ServiceModel;
  readonly #operation: OperationModel;
  readonly #layout: Layout;
  readonly #structures = new Map<string, StructureWriter>();

  constructor(service: ServiceModel, operation: OperationModel) {
    this.#service = service;
    this.#operation = operation;
    this.#layout = layoutOf(operation.responseFormat ?? service.responseFormat);
  }

  /** A writer for elements called `tag` that hold a structure of `shapeName`. */
  structure(tag: string, shapeName: string, depth: number, declares = ''): ElementWriter {
    let writer: StructureWriter | undefined;
    const tags = tagsOf(tag, this.#layout, depth, declares);
    const closeBefore = this.#layout.before(depth);

    const write: ElementWriter = (value, sink) => {
      writer ??= this.#structureWriter(shapeName, depth);
      const fields = value as Structure;
      const open =
        writer.attributes.length === 0
          ? tags
          : tagsOf(tag, this.#layout, depth, declares + attributesOf(writer, fields));
      const text = writer.text && fields['#text'] !== undefined ? writer.text(fields['#text']) : '';
      const hasChildren = writer.children.some(({ name, flattened }) => {
        const child = fields[name];
        return child !== undefined && !(flattened && (child as unknown[]).length === 0);
      });
      if (!hasChildren) {
        sink.text += text === '' ? open.empty : open.open + text + open.close;
        return;
      }
      sink.text += open.open + text;
      for (const child of writer.children) {
        const childValue = fields[child.name];
        if (childValue !== undefined) child.write(childValue, sink);
      }
      sink.text += closeBefore + open.close;
    };

    return keeping(write);
  }

  #structureWriter(shapeName: string, depth: number): StructureWriter {
    const key = `${shapeName}@${depth}`;
    let writer = this.#structures.get(key);
    if (!writer) {
      const shape = this.#service.shapes[shapeName]!;
      const members = this.#inWireOrder(shape);
      const format =
        shape.timestampFormat ?? this.#operation.timestampFormat ?? this.#service.timestampFormat;
      const text = members.find((member) => member.text);
      writer = {
        attributes: members
          .filter((member) => member.attribute)
          .map((member) => ({
            field: member.name,
            name: prefixed(member.name, member.namespace),
            text: this.#scalar(member, format),
          })),
        text: text && this.#scalar(text, format),
        children: members
          .filter((member) => !member.attribute && !member.text)
          .map((member) => ({
            name: member.name,
            write: this.#member(member, depth + 1, format),
            flattened: member.list?.flattened ?? false,
          })),
      };
      this.#structures.set(key, writer);
    }
    return writer;
  }

  #inWireOrder(shape: ShapeModel): MemberModel[] {
    const members = shape.members ?? [];
    const order = this.#operation.elementOrder ?? shape.elementOrder ?? this.#service.elementOrder;
    const wireOrder = shape.wireOrder;
    if (order === 'model' || !wireOrder) return members;
    const place = (member: MemberModel) => wireOrder.indexOf(member.name) + 1 || wireOrder.length + 1;
    return [...members].sort((a, b) => place(a) - place(b));
  }

  #member(member: MemberModel, depth: number, format: TimestampFormat): ElementWriter {
    const tag = prefixed(member.name, member.namespace);
    const declares = this.#declarations(member);
    const { list } = member;
    if (!list) return this.#value(tag, member, depth, format, declares);
    if (list.flattened) return each(this.#value(tag, member, depth, format, declares));

    const items = each(
      this.#value(prefixed(list.memberName!, list.memberNamespace), member, depth + 1, format, ''),
    );
    const tags = tagsOf(tag, this.#layout, depth, declares);
    const closeBefore = this.#layout.before(depth);
    return keeping((value, sink) => {
      if ((value as unknown[]).length === 0) {
        sink.text += tags.empty;
        return;
      }
      sink.text += tags.open;
      items(value, sink);
      sink.text += closeBefore + tags.close;
    });
  }

  #value(
    tag: string,
    member: MemberModel,
    depth: number,
    format: TimestampFormat,
    declares: string,
  ): ElementWriter {
    if (this.#service.shapes[member.shape]?.type === 'structure')
      return this.structure(tag, member.shape, depth, declares);
    const tags = tagsOf(tag, this.#layout, depth, declares);
    const textOf = this.#scalar(member, format);
    return (value, sink) => {
      const text = textOf(value);
      sink.text += text === '' ? tags.empty : tags.open + text + tags.close;
    };
  }

  #scalar(member: MemberModel, format: TimestampFormat): ScalarWriter {
    const type = this.#service.shapes[member.shape]?.type ?? member.shape;
    return scalarWriter(type as Parameters<typeof scalarWriter>[0], format);
  }

  /** The prefixes that an element declares for what stands below it. */
  #declarations({ declares = [] }: MemberModel): string {
    return declares.map((prefix) => ` xmlns:${prefix}="${this.#service.namespaces![prefix]}"`).join('');
  }
}

/**
 * A frozen structure or list cannot change, so what it looks like is kept as long as it lives. To ask whether one is frozen
 * takes longer than to look it up.
 */
function keeping(write: ElementWriter): ElementWriter {
  const kept = new WeakMap<object, readonly Buffer[]>();
  return (value, sink) => {
    let pieces = kept.get(value as object);
    if (!pieces) {
      if (!Object.isFrozen(value)) return write(value, sink);
      const own = sink.fork();
      write(value, own);
      pieces = cutPieces(own.end());
      kept.set(value as object, pieces);
    }
    for (const piece of pieces) sink.add(piece);
  };
}

const prefixed = (name: string, prefix: string | undefined) => (prefix ? `${prefix}:${name}` : name);

const each =
  (write: ElementWriter): ElementWriter =>
  (value, sink) => {
    for (const item of value as unknown[]) write(item, sink);
  };

function attributesOf(writer: StructureWriter, fields: Structure): string {
  let text = '';
  for (const { field, name, text: textOf } of writer.attributes) {
    if (fields[field] !== undefined) text += ` ${name}="${keepBlanks(textOf(fields[field]))}"`;
  }
  return text;
}
