/** Parameters of an address that say where a reader came from, never which page it is. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(
  'fbclid gclid dclid msclkid igshid yclid at_medium at_campaign cmpid ocid ref ref_src smid source'.split(
    ' ',
  ),
);

/** How the names of further ones begin. */
export const TRACKING_FAMILIES: readonly string[] = ['utm_', 'mc_', 'pk_', 'hsa_'];
