import { expect, it } from 'vitest';
import { nameOfAddress } from '../../lib/view/name-of-address';

it.each([
  ['file:///My%20notes%2FŁódź.csv%2012', 'My notes/Łódź.csv 12'],
  ['file:///100%', 'file:///100%'],
  ['https://news.example/a%20b', 'https://news.example/a%20b'],
])('calls %s %s', (url, name) => {
  expect(nameOfAddress(url)).toBe(name);
});
