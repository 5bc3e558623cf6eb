/** Elements that never hold running text of an article. */
export const DROPPED_TAGS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'link',
  'meta',
  'base',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'map',
  'input',
  'select',
  'textarea',
  'option',
  'datalist',
  'progress',
  'meter',
  'button',
]);

/** Elements copied as another one: forms shadow their own properties, the rest is boxes under an old name. */
export const REPLACED_TAGS: ReadonlyMap<string, string> = new Map([
  ['form', 'div'],
  ['fieldset', 'div'],
  ['noscript', 'div'],
  ['center', 'div'],
]);
