import { useEffect, useRef, useState } from 'preact/hooks';

/** At most one message in this time, so that a screen reader can keep up. */
const INTERVAL_MS = 1_000;

/**
 * The one polite live region of a surface. What comes faster than it can be heard is left out, but for the last.
 * @param of what the words speak of: the same words of another thing are said again, in a new element, since words that
 * stay as they are say nothing
 */
export function LiveRegion({ text, of = null }: { text: string; of?: unknown }) {
  const [heard, setHeard] = useState({ text: '', turn: 0 });
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + INTERVAL_MS - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setHeard(({ turn }) => ({ text, turn: turn + 1 }));
    }, wait);
    return () => clearTimeout(timer);
  }, [text, of]);
  return (
    <div class="vh" role="status" aria-live="polite">
      <span key={heard.turn}>{heard.text}</span>
    </div>
  );
}
