/** Characters looked at, and the share of them that a text may have of those no text has. */
const SAMPLE = 4_096;
const NO_TEXT = 0.02;

/** Whether what was decoded was a text at all, and not a picture or a program under the name of one. */
export function isText(decoded: string): boolean {
  const odd =
    decoded.slice(0, SAMPLE).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0;
  return odd <= Math.min(decoded.length, SAMPLE) * NO_TEXT;
}
