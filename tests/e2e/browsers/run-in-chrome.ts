import type { BidiClient } from './bidi-client';

const POLL = `const until = async (ask) => {
  for (let turn = 0; turn < 200; turn += 1) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('waited in vain for ' + ask);
};`;

/**
 * Runs statements in the scope of Firefox's window in front, where `until` asks again until an answer is truthy, and gives
 * what they return. Needs `--remote-allow-system-access`.
 */
export async function runInChrome(bidi: BidiClient, body: string): Promise<unknown> {
  const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string; url: string }[];
  };
  const windows = contexts.filter(({ url }) => url.includes('browser.xhtml'));
  for (const { context } of windows) {
    const front =
      windows.length === 1 ||
      (await bidi.evaluate(
        context,
        `document.hasFocus() || Services.wm.getMostRecentWindow('navigator:browser') === window`,
      ));
    if (front) return bidi.evaluate(context, `(async () => { ${POLL} ${body} })()`);
  }
  throw new Error('no browser window');
}
