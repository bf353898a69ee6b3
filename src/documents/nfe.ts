import type * as saxesModule from 'saxes';
import { lazily } from '../model/lazy-module.js';
import { invoicingFacts } from '../model/shipment-invoicing.js';

const saxes = lazily<typeof saxesModule>('saxes');

/** What is read of an electronic invoice of Brazil (NF-e, layout 4.00). */
export interface Nfe {
  /** `NFe` and 44 digits. */
  accessKey: string;
  /** Of the seller. */
  emitCNPJ: string;
  /** The CPF or CNPJ of the buyer. */
  buyer: string;
  /** Its sum, such as `119.90`. */
  total: string;
}

/** The places that are read, below `infNFe`. */
const PLACES: Readonly<Record<string, keyof Nfe>> = {
  'emit/CNPJ': 'emitCNPJ',
  'dest/CPF': 'buyer',
  'dest/CNPJ': 'buyer',
  'total/ICMSTot/vNF': 'total',
};

const ROOTS = ['nfeProc', 'NFe'];

/** Deeper than any invoice is. */
const DEEPEST = 64;

/** Reads an electronic invoice. @returns undefined where it is no well-formed XML of that kind */
export function readNfe(text: string): Nfe | undefined {
  const found: Nfe = { accessKey: '', emitCNPJ: '', buyer: '', total: '' };
  const parser = new (saxes().SaxesParser)({ xmlns: true });
  const path: string[] = [];
  const fail = (reason: string | Error) => {
    throw new Error(String(reason));
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ local, uri, attributes }) => {
    const isRoot = path.length === 0;
    if (path.push(local) > DEEPEST) fail('too deep');
    if (isRoot && !(ROOTS.includes(local) && uri === invoicingFacts().namespace)) fail('another root');
    if (local === 'infNFe') found.accessKey = attributes['Id']?.value ?? '';
  });
  parser.on('text', (words) => {
    const at = path.indexOf('infNFe');
    const place = at < 0 ? undefined : PLACES[path.slice(at + 1).join('/')];
    if (place) found[place] += words.trim();
  });
  parser.on('closetag', () => void path.pop());
  try {
    parser.write(text).close();
    return found;
  } catch {
    return undefined;
  }
}

/** An electronic invoice that says as much as is looked at, with an access key of these 43 digits. */
export const writeNfe = (digits: string, { emitCNPJ, buyer, total }: Omit<Nfe, 'accessKey'>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<nfeProc xmlns="${invoicingFacts().namespace}" versao="4.00"><NFe>` +
  `<infNFe Id="NFe${digits}${checkDigitOf(digits)}" versao="4.00"><emit><CNPJ>${emitCNPJ}</CNPJ></emit>` +
  `<dest><${buyer.length === 11 ? 'CPF' : 'CNPJ'}>${buyer}</${buyer.length === 11 ? 'CPF' : 'CNPJ'}></dest>` +
  `<total><ICMSTot><vNF>${total}</vNF></ICMSTot></total></infNFe></NFe></nfeProc>`;

/** Whether an access key has 44 digits, of which the last one follows from the others (modulo 11). */
export function isAccessKey(accessKey: string): boolean {
  const digits = /^NFe(\d{43})(\d)$/.exec(accessKey);
  return digits !== null && checkDigitOf(digits[1]!) === Number(digits[2]);
}

/** Weights go from 2 to 9 again and again, from the right. */
export function checkDigitOf(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (2 + (at % 8)), 0);
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}
