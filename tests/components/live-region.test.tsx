// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveRegion } from '../../components/live-region';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (ms: number): void => void act(() => void vi.advanceTimersByTime(ms));

it('says the same words again where they speak of another thing, also within a second', () => {
  const first = { kind: 'restored' };
  const { rerender } = render(<LiveRegion text="Put back." of={first} />);
  wait(0);
  const said = screen.getByRole('status').firstChild;
  expect(said?.textContent).toBe('Put back.');
  // Drawn anew with nothing new to say.
  rerender(<LiveRegion text="Put back." of={first} />);
  wait(2_000);
  expect(screen.getByRole('status').firstChild).toBe(said);
  rerender(<LiveRegion text="" of={null} />);
  rerender(<LiveRegion text="Put back." of={{ kind: 'restored' }} />);
  wait(1_000);
  const again = screen.getByRole('status').firstChild;
  expect(again?.textContent).toBe('Put back.');
  expect(again).not.toBe(said);
});
