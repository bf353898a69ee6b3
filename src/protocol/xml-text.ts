/** The declaration, to the byte; there is no encoding in it. */
export const XML_DECLARATION = '<?xml version="1.0"?>';

// Characters that are written otherwise: markup, and all that XML 1.0 cannot hold.
// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>"\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;
// eslint-disable-next-line no-control-regex
const EACH_SPECIAL = /[&<>"\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};

/** Text as it stands in an element or an attribute. @param lacking stands for a character that XML 1.0 lacks. */
export function escapeXml(text: string, lacking = '\ufffd'): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (char) => named[char] ?? lacking) : text;
}

/** A reader of XML turns bare tabs and line breaks in attributes into spaces. @param text that is escaped. */
export const keepBlanks = (text: string): string => text.replaceAll('\t', '&#x9;').replaceAll('\n', '&#xA;');
