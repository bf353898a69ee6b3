import { expect, test } from 'vitest';
import { forwardedOf } from './forwarded.js';

test.each([
  [{}, undefined],
  [{ 'x-forwarded-for': '10.0.0.1', 'x-forwarded-port': '443' }, { port: '443' }],
  [{ 'x-forwarded-host': 'Shop.example.com' }, { host: 'shop.example.com' }],
  [{ 'x-forwarded-host': 'a.example.com, b.example.com' }, { host: 'a.example.com' }],
  [{ 'x-forwarded-host': 'a.example.com', 'x-forwarded-port': '8080' }, { host: 'a.example.com:8080' }],
  [{ 'x-forwarded-host': 'a.example.com:90', 'x-forwarded-port': '8080' }, { host: 'a.example.com:90' }],
  [{ forwarded: 'for=10.0.0.1;host="a.example.com:8080";proto=https' }, { host: 'a.example.com:8080' }],
  [{ 'x-forwarded-port': 'none' }, undefined],
  [
    { 'x-forwarded-port': '9443', 'x-forwarded-prefix': '/mws' },
    { port: '9443', prefix: '/mws' },
  ],
  [{ 'x-forwarded-prefix': '/mws/' }, { prefix: '/mws' }],
  [{ 'x-forwarded-prefix': '/' }, undefined],
  [{ 'x-forwarded-prefix': `${'/'.repeat(255)}x` }, undefined],
])('%j says %j', (headers, said) => {
  expect(forwardedOf(headers)).toEqual(said);
});
