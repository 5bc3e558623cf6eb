import type { Page, Protocol } from 'puppeteer-core';
import type { WebPage } from './browser-session';

/** Nodes that only hold others, or repeat the text of the node round them. */
const SILENT = new Set(['generic', 'none', 'StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker']);
/** Nodes whose name is their content. */
const NAMED_BY_CONTENT = new Set([
  'button',
  'tab',
  'heading',
  'switch',
  'link',
  'image',
  'DisclosureTriangle',
]);
/** States that are told with a name. */
const STATES = ['expanded', 'selected', 'pressed', 'checked', 'disabled', 'level', 'live'];

/**
 * What Chromium tells assistive technology of a page: one line for each node with its role, name and state, in reading
 * order, indented by depth; kept in tests/e2e/golden. Words between the nodes stand as they are.
 */
export async function readAccessibilityTree(page: WebPage): Promise<string> {
  const client = await (page as WebPage & { readonly page: Page }).page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: Protocol.Accessibility.AXNode, depth: number): void => {
    const line = lineOf(node);
    if (line !== null) lines.push(`${'  '.repeat(depth)}${line}`);
    if (line !== null && NAMED_BY_CONTENT.has(String(node.role?.value ?? ''))) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) walk(child, line === null ? depth : depth + 1);
    }
  };
  const [root] = nodes;
  if (root !== undefined) walk(root, 0);
  return `${lines.join('\n')}\n`;
}

function lineOf({ ignored, role, name, properties }: Protocol.Accessibility.AXNode): string | null {
  const kind = String(role?.value ?? '');
  const words = String(name?.value ?? '').trim();
  if (ignored || (SILENT.has(kind) && !(kind === 'StaticText' && words !== ''))) return null;
  if (kind === 'StaticText') return `"${words}"`;
  const states = (properties ?? [])
    .filter((property) => STATES.includes(property.name) && property.value.value !== false)
    .map((property) => `${property.name}=${String(property.value.value)}`);
  return [kind, ...(words === '' ? [] : [`"${words}"`]), ...states].join(' ');
}
