import { expect, it } from 'vitest';
import { linkTo, readPlace } from './router.js';

it.each([
  ['', [], {}],
  ['#/', [], {}],
  ['#/requests', ['requests'], {}],
  ['#/requests/a%2Fb?outcome=ok&code=x%20y', ['requests', 'a/b'], { outcome: 'ok', code: 'x y' }],
  ['#/cases/%E0%A4', ['cases', '%E0%A4'], {}],
  ['#/a?b=c?d', ['a'], { b: 'c?d' }],
])('reads %s', (hash, path, query) => {
  const place = readPlace(hash);
  expect([place.path, Object.fromEntries(place.query)]).toEqual([path, query]);
});

it('links to what it reads', () => {
  const link = linkTo(['requests', 'a/b c'], { outcome: 'ok', code: '', text: '&=#' });
  expect(link).toBe('#/requests/a%2Fb%20c?outcome=ok&text=%26%3D%23');
  expect(readPlace(link).path).toEqual(['requests', 'a/b c']);
  expect(readPlace(link).query.get('text')).toBe('&=#');
});
