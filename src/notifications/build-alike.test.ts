import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildElement } from '../protocol/xml-element.js';
import type { XmlElement } from '../protocol/xml-element.js';
import { buildAlike } from './build-alike.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', '&<>"\'', '\ue000', '\r\n'),
);
const name = fc.constantFrom('A', 'B', 'C');
const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.record({
    name,
    attributes: fc.dictionary(fc.constantFrom('a', 'b'), text),
    content: fc.oneof({ maxDepth: 3 }, text, fc.array(tie('element'), { maxLength: 3 })),
  }),
}));

test('what is built of known shapes is what the library builds', () => {
  fc.assert(
    fc.property(element, fc.integer({ min: 0, max: 3 }), (one, depth) => {
      expect(buildAlike(one, depth)).toBe(buildElement(one, { indent: '  ', depth }));
    }),
    { numRuns: 200 },
  );
});
