/** Disjoint sets of string keys; a key not seen before is a set of its own. */
export class UnionFind {
  private readonly parents = new Map<string, string>();

  /** The key that stands for the set of `key`. */
  find(key: string): string {
    let root = key;
    for (
      let parent = this.parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.parents.get(root)
    )
      root = parent;
    if (root !== key) this.parents.set(key, root);
    return root;
  }

  /** Makes one set of two; the smaller key stands for it, so that the order of calls does not matter. */
  join(one: string, two: string): void {
    const [a, b] = [this.find(one), this.find(two)];
    if (a === b) return;
    this.parents.set(a < b ? b : a, a < b ? a : b);
  }
}
