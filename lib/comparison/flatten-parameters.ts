/** The numbers of a nested parameter object by dotted name ("alignment.threshold"), sorted by name. */
export function flattenParameters(parameters: object): Record<string, number> {
  const flat: [string, number][] = [];
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'number') flat.push([name, value]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, name === '' ? key : `${name}.${key}`);
    }
  };
  visit(parameters, '');
  return Object.fromEntries(flat.sort(([a], [b]) => (a < b ? -1 : 1)));
}
