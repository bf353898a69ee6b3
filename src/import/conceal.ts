import { madeUpMail, madeUpName, madeUpToken, sameForm } from './made-up.js';

/** Tokens and keys have forms of their own, wherever they stand. */
const TOKEN = /\bamzn\.mws\.[0-9a-f]{8}-[0-9a-fA-F-]{4,}\w*/g;
const ACCESS_KEY = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g;
/** Of a request that an answer repeats. */
const SENT = /\b(Signature|AWSAccessKeyId|MWSAuthToken)=[^&\s<"']+/g;

/** A text without credentials. @param secrets that were sent with the call */
export function withoutSecrets(text: string, secrets: readonly string[] = []): string {
  const plain = text
    .replace(TOKEN, madeUpToken)
    .replace(ACCESS_KEY, sameForm)
    .replace(SENT, '$1=REMOVED')
    .replace(
      /(<MWSAuthToken>)([^<]*)/g,
      (_, tag: string, token: string) => tag + (token.startsWith('amzn.mws.') ? token : madeUpToken(token)),
    );
  return secrets.reduce((left, secret) => left.replaceAll(secret, sameForm(secret)), plain);
}

type Change = (text: string) => string;

/** What says who a buyer is, by the names of elements. */
const ELEMENTS: Readonly<Record<string, Change>> = {
  BuyerName: madeUpName,
  BuyerEmail: madeUpMail,
  Email: madeUpMail,
  BuyerCounty: sameForm,
  CompanyLegalName: madeUpName,
  GiftMessageText: sameForm,
  PurchaseOrderNumber: sameForm,
  CustomerName: madeUpName,
  RecipientName: madeUpName,
  PhoneNumber: sameForm,
  Phone: sameForm,
  AddressLine1: sameForm,
  AddressLine2: sameForm,
  AddressLine3: sameForm,
  Line1: sameForm,
  Line2: sameForm,
  Line3: sameForm,
  PostalCode: sameForm,
  City: sameForm,
  District: sameForm,
  County: sameForm,
};
const ELEMENT = new RegExp(`(<(?:\\w+:)?(${Object.keys(ELEMENTS).join('|')})>)([^<]+)`, 'g');

/** A name is one of a person in an address alone. */
const ADDRESS = /<(?:\w+:)?(\w*(?:Address|Destination|Buyer|Shopper))>[^]*?<\/(?:\w+:)?\1>/g;
const NAME = /(<(?:\w+:)?Name>)([^<]+)/g;

/** The same in the columns of flat files. */
const COLUMNS: readonly (readonly [RegExp, Change])[] = [
  [/^(?:buyer|recipient|ship|bill)-name$|customer-name/, madeUpName],
  [/email/, madeUpMail],
  [/phone|-address-\d|^(?:ship|bill)-(?:city|postal-code)|gift-message|purchase-order-number/, sameForm],
];

/** A text without what says who buyers are: what stands for a value is the same wherever it stands. */
export function withoutPersons(text: string): string {
  if (/^\s*</.test(text))
    return text
      .replace(ADDRESS, (address) =>
        address.replace(NAME, (_, tag: string, name: string) => tag + madeUpName(name)),
      )
      .replace(ELEMENT, (_, tag: string, name: string, value: string) => tag + ELEMENTS[name]!(value));
  return withoutPersonsInColumns(text);
}

function withoutPersonsInColumns(text: string): string {
  const [first = '', ...lines] = text.split('\n');
  const changes = first
    .split('\t')
    .map((heading) => COLUMNS.find(([of]) => of.test(heading.trim().toLowerCase()))?.[1]);
  if (!changes.some(Boolean)) return text;
  const changed = lines.map((line) =>
    line
      .split('\t')
      .map((cell, at) => (cell.trim() === '' ? cell : (changes[at]?.(cell) ?? cell)))
      .join('\t'),
  );
  return [first, ...changed].join('\n');
}
