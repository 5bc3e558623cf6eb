const NAMES: ReadonlySet<string> = new Set(
  'fbclid gclid dclid msclkid igshid yclid at_medium at_campaign cmpid ocid ref ref_src smid source'.split(
    ' ',
  ),
);

/** How the names of further ones begin. */
const FAMILIES: readonly string[] = ['utm_', 'mc_', 'pk_', 'hsa_'];

/** Whether a parameter of an address says where a reader came from, and not which page it is. */
export const isTrackingParameter = (name: string): boolean =>
  NAMES.has(name) || FAMILIES.some((family) => name.startsWith(family));
