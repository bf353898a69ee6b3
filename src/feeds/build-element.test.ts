import { expect, test } from 'vitest';
import { writeElement } from '../protocol/xml-element.js';
import { buildElement } from './build-element.js';

test.each(['plain', 'a & b &lt; &#xD; &x;', 'line\r\nbreak\r', '<>"\'', 'a\0b\u000bc\ud800d', ''])(
  'writes %j as answers have it, without a character that XML lacks',
  (text) => {
    const element = { name: 'a', attributes: { b: text }, content: [{ name: 'c', content: text }] };
    const layout = { indent: '\t', depth: 2 };
    expect(buildElement(element, layout)).toBe(writeElement(element, layout));
    for (const lacking of ['\0', '\u000b', '\ud800'])
      expect(buildElement(element, layout)).not.toContain(lacking);
  },
);
