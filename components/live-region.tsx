import { useEffect, useRef, useState } from 'preact/hooks';

/** At most one message in this time, so that a screen reader can keep up. */
const INTERVAL_MS = 1_000;

/** The one polite live region of a surface. What comes faster than it can be heard is left out, but for the last. */
export function LiveRegion({ text }: { text: string }) {
  const [heard, setHeard] = useState('');
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + INTERVAL_MS - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setHeard(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="vh" role="status" aria-live="polite">
      {heard}
    </div>
  );
}
