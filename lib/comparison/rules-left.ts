/**
 * The rules of a list without those whose ids are left out. In the product nothing is, and the list comes back as it is;
 * what a rule is worth is measured by leaving it out.
 */
export const rulesLeft = <Rule extends { readonly id: string }>(
  rules: readonly Rule[],
  off: readonly string[],
): readonly Rule[] => (off.length === 0 ? rules : rules.filter(({ id }) => !off.includes(id)));
