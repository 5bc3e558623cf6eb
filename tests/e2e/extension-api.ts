/** What tests ask of the extension API, inside pages of the extension. */
export interface ExtensionApi {
  readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
  readonly tabs: { query(of: { active: true }): Promise<{ windowId: number }[]> };
  readonly windows: { getCurrent(): Promise<{ id?: number }> };
  readonly storage: Record<'local' | 'session', StorageArea>;
}

interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
