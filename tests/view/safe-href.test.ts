import { describe, expect, it } from 'vitest';
import { safeHref } from '../../lib/view/safe-href';

describe('safeHref', () => {
  it.each(['https://a.example/x?y=1#z', 'http://localhost:8080/'])('links %s', (url) => {
    expect(safeHref(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)//https://a.example',
    'data:text/html,<script>',
    ' https://a.example',
    'https://bank.example@evil.example/',
    'https:\\\\a.example',
    'https://',
    'https:///path',
    `https://a.example/${'x'.repeat(5000)}`,
    'https://a.example/a b',
    'https://a.example/\u0000',
    'file:///etc/passwd',
    '',
  ])('prints %j as text', (url) => {
    expect(safeHref(url)).toBeNull();
  });
});
