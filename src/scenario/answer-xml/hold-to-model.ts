import type { MemberModel, ServiceModel } from '../../model/types.js';
import { didYouMean } from '../../model/nearest-name.js';
import type { ReadElement } from '../../protocol/read-xml.js';
import type { XmlElement } from '../../protocol/xml-element.js';
import { oneOf } from '../source/source-node.js';

/** What is done with an element that the model does not have. */
export interface Unknown {
  /** It is kept as it is, and so is text where elements were expected. */
  keep: boolean;
  report(at: number, problem: string): void;
}

type Prefixes = ReadonlySet<string>;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const prefixOf = (name: string): string | undefined =>
  name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined;
const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:');

export const elementsIn = ({ content }: ReadElement): readonly ReadElement[] =>
  typeof content === 'string' ? [] : content;

/** Holds elements to the shapes of one section. Names, texts and their order stay as they are. */
export class ModelHolder {
  readonly #service: ServiceModel;
  readonly #unknown: Unknown;

  constructor(service: ServiceModel, unknown: Unknown) {
    this.#service = service;
    this.#unknown = unknown;
  }

  report(at: number, problem: string): void {
    this.#unknown.report(at, problem);
  }

  /** An element that holds a structure. @param declared the prefixes that stand for a namespace where it stands. */
  structure(
    element: ReadElement,
    shape: string,
    declared: Prefixes,
    declares: readonly string[] = [],
  ): XmlElement {
    const members = this.#service.shapes[shape]?.members ?? [];
    const text = members.find((member) => member.text);
    const inside = this.#open(element, declared, declares);
    this.#checkAttributes(element, members);
    if (!text) this.#checkBlank(element);
    return {
      ...inside.element,
      content: text && typeof element.content === 'string' ? element.content : this.#children(element, members, inside.declared), // prettier-ignore
    };
  }

  /** An element of which the model has nothing: as it is, if that is wanted. */
  unknown(element: ReadElement, within: string, known: readonly string[], declared: Prefixes): XmlElement {
    const { name, at } = element;
    if (!this.#unknown.keep) this.#unknown.report(at, unknownElement(name, within, known));
    return this.asItIs(element, declared);
  }

  /** An element with whatever is in it. */
  asItIs(element: ReadElement, declared: Prefixes): XmlElement {
    const inside = this.#open(element, declared);
    const { content } = element;
    const kept = typeof content === 'string' ? content : content.map((each) => this.asItIs(each, inside.declared)); // prettier-ignore
    return { ...inside.element, content: kept };
  }

  #children(element: ReadElement, members: readonly MemberModel[], declared: Prefixes): XmlElement[] {
    const children = members.filter((member) => !member.attribute && !member.text);
    const known = new Map(children.flatMap((member) => namesOf(member).map((name) => [name, member])));
    return elementsIn(element).map((child) => {
      const member = known.get(localName(child.name));
      return member
        ? this.#member(child, member, declared)
        : this.unknown(child, element.name, [...known.keys()], declared);
    });
  }

  #member(element: ReadElement, member: MemberModel, declared: Prefixes): XmlElement {
    const { list, declares = [] } = member;
    if (!list || list.flattened) return this.#value(element, member, declared, declares);
    const names = [list.memberName!, ...(list.alternateMemberNames ?? [])];
    const inside = this.#open(element, declared, declares);
    this.#checkAttributes(element, []);
    this.#checkBlank(element);
    const items = elementsIn(element).map((item) =>
      names.includes(localName(item.name))
        ? this.#value(item, member, inside.declared)
        : this.unknown(item, element.name, names, inside.declared),
    );
    return { ...inside.element, content: items };
  }

  #value(
    element: ReadElement,
    member: MemberModel,
    declared: Prefixes,
    declares: readonly string[] = [],
  ): XmlElement {
    if (this.#service.shapes[member.shape]?.type === 'structure')
      return this.structure(element, member.shape, declared, declares);
    if (member.shape === 'any') return this.asItIs(element, declared);
    const inside = this.#open(element, declared, declares);
    this.#checkAttributes(element, []);
    if (typeof element.content === 'string') return { ...inside.element, content: element.content };
    const below = element.content.map((each) => this.unknown(each, element.name, [], inside.declared));
    return { ...inside.element, content: below };
  }

  /** The element without its content. What the model declares on it is declared, unless that was done above or is done here. */
  #open(
    { name, attributes, at }: ReadElement,
    declared: Prefixes,
    declares: readonly string[] = [],
  ): { element: Omit<XmlElement, 'content'>; declared: Prefixes } {
    const own = Object.keys(attributes).filter((key) => key.startsWith('xmlns:')).map((key) => key.slice(6)); // prettier-ignore
    const lacking = declares.filter((prefix) => !declared.has(prefix) && !own.includes(prefix));
    const inside = own.length + lacking.length === 0 ? declared : new Set([...declared, ...own, ...lacking]);
    for (const used of [name, ...Object.keys(attributes).filter((key) => !isDeclaration(key))]) {
      const prefix = prefixOf(used);
      if (prefix !== undefined && !inside.has(prefix))
        this.#unknown.report(at, `the prefix of ${used} stands for no namespace; expected xmlns:${prefix}`);
    }
    const namespaces = this.#service.namespaces ?? {};
    const added = lacking.map((prefix) => [`xmlns:${prefix}`, namespaces[prefix]!] as const);
    const all = { ...Object.fromEntries(added), ...attributes };
    return {
      element: Object.keys(all).length > 0 ? { name, attributes: all } : { name },
      declared: inside,
    };
  }

  #checkAttributes({ name, attributes, at }: ReadElement, members: readonly MemberModel[]): void {
    if (this.#unknown.keep) return;
    const known = members.filter((member) => member.attribute).flatMap(namesOf);
    for (const attribute of Object.keys(attributes)) {
      if (isDeclaration(attribute) || known.includes(localName(attribute))) continue;
      const expected = oneOf(known) || 'none';
      const meant = didYouMean(localName(attribute), known);
      this.#unknown.report(at, `unknown attribute ${attribute} of <${name}>; expected ${expected}${meant}`);
    }
  }

  #checkBlank({ name, content, at }: ReadElement): void {
    if (typeof content === 'string' && content.trim() !== '')
      this.#unknown.report(
        at,
        `<${name}> holds elements; found the text ${JSON.stringify(content.slice(0, 40))}`,
      );
  }
}

const namesOf = ({ name, wireNames = [] }: MemberModel): string[] => [name, ...wireNames];

export function unknownElement(name: string, within: string, known: readonly string[]): string {
  const place = `unknown element <${name}> in <${within}>`;
  if (known.length === 0) return `${place}, which holds no elements`;
  return `${place}; expected ${oneOf(known)}${didYouMean(localName(name), known)}`;
}
